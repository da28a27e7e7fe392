package io.howdidwedo.analyticsservice.chain.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chain.InternalLinks.Link;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.comparison.ShareDifference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainTest {

    /// Customers outside are served by sales, sales by the warehouse, and that by purchasing.
    @Test
    void findsTheLinkOfThreeWhereSatisfactionIsLost() {
        Chain chain =
                Chain.of(
                        List.of(link(null, "sales", 80, 100)),
                        List.of(
                                link("warehouse", "purchasing", 95, 100),
                                link("sales", "warehouse", 55, 100)));

        assertThat(chain.links().stream().map(one -> one.depth() + " " + one.link().supplier()))
                .containsExactly("0 sales", "1 warehouse", "2 purchasing");
        assertThat(chain.weak().stream().map(one -> one.link().supplier()))
                .containsExactly("warehouse");
    }

    @Test
    void takesNoLinkForWeakThatChanceExplains() {
        Chain chain =
                Chain.of(
                        List.of(link(null, "sales", 80, 100)),
                        List.of(
                                link("sales", "warehouse", 76, 100),
                                link("warehouse", "purchasing", 84, 100)));

        assertThat(chain.weak()).isEmpty();
    }

    /// Alone it would be taken for weak (p = .027); one of three is so by chance too often.
    @Test
    void correctsForTheNumberOfLinks() {
        List<Link> outside = List.of(link(null, "sales", 160, 200));
        Link weak = link("sales", "warehouse", 70, 100);
        List<Link> inside = List.of(weak, link("warehouse", "purchasing", 81, 100));

        Chain.Placed placed = Chain.of(outside, inside).links().get(1);

        assertThat(placed.link()).isEqualTo(weak);
        assertThat(placed.beside().orElseThrow().p()).isLessThan(0.05);
        assertThat(placed.weak()).isFalse();
    }

    /// Of 9 in 10 beside 40 in 40 the score test says p = .043, and the interval ends at +.02.
    @Test
    void takesNoLinkForWeakWhoseIntervalTouchesTheOthers() {
        Chain.Placed placed = placed(new Share(9, 10), new Share(40, 40));

        assertThat(placed.p()).isLessThan(0.05);
        assertThat(placed.beside().orElseThrow().value()).isNegative();
        assertThat(placed.beside().orElseThrow().interval(Confidence.USUAL).contains(0)).isTrue();
        assertThat(placed.weak()).isFalse();
        assertThat(new Chain(List.of(placed)).weak()).isEmpty();
        assertThat(placed(new Share(8, 10), new Share(40, 40)).weak()).isTrue();
    }

    @Test
    void takesNoLinkForStrongWhoseIntervalTouchesTheOthers() {
        Chain.Placed placed = placed(new Share(40, 40), new Share(9, 10));

        assertThat(placed.p()).isLessThan(0.05);
        assertThat(placed.beside().orElseThrow().value()).isPositive();
        assertThat(placed.beside().orElseThrow().interval(Confidence.USUAL).contains(0)).isTrue();
        assertThat(placed.strong()).isFalse();
        assertThat(placed(new Share(40, 40), new Share(8, 10)).strong()).isTrue();
    }

    @Test
    void tellsTeamsThatServeEachOtherOnce() {
        Chain chain =
                Chain.of(
                        List.of(),
                        List.of(link("one", "other", 9, 10), link("other", "one", 9, 10)));

        assertThat(chain.links()).hasSize(2);
        assertThat(chain.hasInternalLinks()).isTrue();
    }

    @Test
    void comparesNothingWithALinkThatIsWithheld() {
        Link few = new Link("sales", "warehouse", Optional.empty(), 3);
        Chain chain = Chain.of(List.of(link(null, "sales", 8, 10)), List.of(few));

        assertThat(chain.links()).allSatisfy(one -> assertThat(one.beside()).isEmpty());
        assertThat(chain.weak()).isEmpty();
    }

    private static Chain.Placed placed(Share share, Share others) {
        ShareDifference beside = new ShareDifference(share, others);
        Link link = new Link("sales", "warehouse", Optional.of(share), Math.round(share.n()));
        return new Chain.Placed(link, 1, Optional.of(beside), beside.p());
    }

    private static Link link(@Nullable String customer, String supplier, int hits, int answers) {
        return new Link(customer, supplier, Optional.of(new Share(hits, answers)), answers);
    }
}
