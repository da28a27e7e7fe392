package io.howdidwedo.analyticsservice.statistics.excellence;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.analyticsservice.statistics.comparison.Segment;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Bars;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Evidence;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcellenceTest {
    private static final Evidence EXCELLENT =
            new Evidence(
                    customers(300, 1000),
                    customers(900, 1000),
                    false,
                    List.of(tier(900, 1000), tier(905, 1000)),
                    customers(990, 1000));

    @Test
    void isExcellentWhenAllFourArePassed() {
        Excellence excellence = Excellence.of(EXCELLENT, Bars.USUAL);

        assertThat(excellence)
                .isEqualTo(new Excellence(Outcome.PASS, Outcome.PASS, Outcome.PASS, Outcome.PASS));
        assertThat(excellence.overall()).isEqualTo(Outcome.PASS);
    }

    /// Where Wilson's intervals of 1,000 customers' answers touch .20 and .95.
    @ParameterizedTest
    @CsvSource({
        "225, 964, PASS, PASS",
        "224, 963, NOT_SHOWN, NOT_SHOWN",
        "176, 937, NOT_SHOWN, NOT_SHOWN",
        "175, 936, FAIL, FAIL"
    })
    void isShownOnlyWhenChanceCannotHaveDoneIt(
            int delighted, int onTime, Outcome exceeds, Outcome timely) {
        Excellence excellence =
                Excellence.of(
                        new Evidence(
                                customers(delighted, 1000),
                                EXCELLENT.consistent(),
                                false,
                                EXCELLENT.tiers(),
                                customers(onTime, 1000)),
                        Bars.USUAL);

        assertThat(excellence.exceeds()).isEqualTo(exceeds);
        assertThat(excellence.timely()).isEqualTo(timely);
    }

    /// 50 customers with 20 answers each: 26 % delighted are surely more than 20 % if these were
    /// 1,000 answers of their own. Of relationships each is one of its own.
    @Test
    void takesAnswersButNotRelationshipsOfOneCustomerForAsManyAsTheyAreWorth() {
        Evidence clustered =
                new Evidence(
                        clustered(13, 50, 20),
                        clustered(43, 50, 20),
                        false,
                        EXCELLENT.tiers(),
                        EXCELLENT.onTime());

        Excellence excellence = Excellence.of(clustered, Bars.USUAL);

        assertThat(excellence.exceeds()).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(excellence.consistently()).isEqualTo(Outcome.PASS);
    }

    @Test
    void isNotConsistentOutOfControl() {
        Evidence evidence =
                new Evidence(
                        EXCELLENT.delighted(),
                        EXCELLENT.consistent(),
                        true,
                        EXCELLENT.tiers(),
                        EXCELLENT.onTime());

        assertThat(Excellence.of(evidence, Bars.USUAL).consistently()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void showsNothingOfFewerThanFiveCustomers() {
        Clusters four = clustered(4, 4, 500);
        Evidence evidence =
                new Evidence(
                        four,
                        four,
                        true,
                        List.of(tier(four), tier(900, 1000)),
                        Clusters.of(List.of()));

        Excellence excellence = Excellence.of(evidence, Bars.USUAL);

        assertThat(excellence)
                .isEqualTo(
                        new Excellence(
                                Outcome.NOT_SHOWN,
                                Outcome.NOT_SHOWN,
                                Outcome.NOT_SHOWN,
                                Outcome.NOT_SHOWN));
        assertThat(excellence.overall()).isEqualTo(Outcome.NOT_SHOWN);
    }

    @Test
    void averagesNothing() {
        assertThat(new Excellence(Outcome.PASS, Outcome.PASS, Outcome.FAIL, Outcome.PASS).overall())
                .isEqualTo(Outcome.FAIL);
        assertThat(
                        new Excellence(Outcome.PASS, Outcome.NOT_SHOWN, Outcome.PASS, Outcome.PASS)
                                .overall())
                .isEqualTo(Outcome.NOT_SHOWN);
        assertThat(
                        new Excellence(Outcome.NOT_SHOWN, Outcome.FAIL, Outcome.PASS, Outcome.PASS)
                                .overall())
                .isEqualTo(Outcome.FAIL);
    }

    private static Segment tier(int hits, int answers) {
        return tier(customers(hits, answers));
    }

    private static Segment tier(Clusters clusters) {
        return new Segment(clusters, Map.of("repair", clusters));
    }

    /// Each with one answer.
    private static Clusters customers(int hits, int answers) {
        return clustered(hits, answers, 1);
    }

    /// Each with so many answers, all hits or none.
    private static Clusters clustered(int hitting, int customers, int each) {
        return Clusters.of(
                IntStream.range(0, customers)
                        .mapToObj(at -> new OfCustomer(each, at < hitting ? each : 0))
                        .toList());
    }
}
