package io.howdidwedo.analyticsservice.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodTest {

    /// Dunning's first table: how often the second word of a pair comes behind the first one, and
    /// behind others.
    @ParameterizedTest
    @CsvSource({
        "110, 2442, 111, 29114, 270.72", // the swiss
        "29, 13, 123, 31612, 263.90", // can be
        "31, 23, 139, 31584, 256.84", // previous year
        "10, 0, 3, 31764, 167.23" // mineral water
    })
    void findsWhatDunningPublished(long a, long b, long c, long d, double published) {
        assertThat(new LogLikelihood(new Share(a, a + b), new Share(c, c + d)).value())
                .isCloseTo(published, within(0.005));
    }

    @Test
    void isNothingWhereTheSharesAreTheSame() {
        LogLikelihood same = new LogLikelihood(new Share(3, 30), new Share(7, 70));

        assertThat(same.value()).isCloseTo(0, within(1e-12));
        assertThat(same.p()).isCloseTo(1, within(1e-6));
    }

    @Test
    void holdsWhereAWordStandsOnOneSideOnly() {
        LogLikelihood apart = new LogLikelihood(new Share(6, 6), new Share(0, 6));

        assertThat(apart.value()).isCloseTo(2 * 12 * Math.log(2), within(1e-12));
        assertThat(apart.p())
                .isCloseTo(4.529447e-05, within(1e-10)); // chi-square, one degree of freedom
    }

    /// Ten customers who each say it in all of their three answers are ten witnesses, not thirty.
    @Test
    void countsCustomersWhoRepeatThemselvesOnce() {
        Clusters saying =
                Clusters.of(Collections.nCopies(10, new Clusters.OfCustomer(3, 3)))
                        .plus(Clusters.of(Collections.nCopies(10, new Clusters.OfCustomer(3, 0))));
        Clusters silent = Clusters.ofOneEach(100, 10);

        assertThat(LogLikelihood.of(saying, silent).value())
                .isLessThan(new LogLikelihood(new Share(30, 60), new Share(10, 100)).value() / 2);
    }
}
