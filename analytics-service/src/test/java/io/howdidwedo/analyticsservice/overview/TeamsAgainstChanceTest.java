package io.howdidwedo.analyticsservice.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance.Limit;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance.Place;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance.Team;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamsAgainstChanceTest {
    private final FigureRow whole = row("", 500, 1_000);

    @Test
    void doesNotShameASmallTeamForWhatChanceDoes() {
        TeamsAgainstChance teams =
                TeamsAgainstChance.of(whole, List.of(row("small", 3, 10), row("large", 120, 400)));

        assertThat(teams.teams()).extracting(Team::name).containsExactly("large", "small");
        assertThat(teams.teams())
                .extracting(Team::place)
                .containsExactly(Place.EXTRAORDINARY, Place.WITHIN);
    }

    @Test
    void tellsTheNotableFromTheExtraordinary() {
        assertThat(TeamsAgainstChance.of(whole, List.of(row("team", 61, 100))).teams())
                .extracting(Team::place)
                .containsExactly(Place.NOTABLE);
    }

    @Test
    void putsTheTeamsThatChanceExplainsLeastFirst() {
        TeamsAgainstChance teams =
                TeamsAgainstChance.of(
                        whole,
                        List.of(
                                row("usual", 200, 400),
                                row("small", 3, 10),
                                row("far", 120, 400),
                                row("farther", 320, 400)));

        assertThat(teams.outermost(3))
                .extracting(Team::name)
                .containsExactly("farther", "far", "small");
    }

    @Test
    void leavesOutTeamsOfTooFewCustomers() {
        TeamsAgainstChance teams = TeamsAgainstChance.of(whole, List.of(row("few", 4, 4)));

        assertThat(teams.teams()).isEmpty();
        assertThat(teams.limits()).isEmpty();
    }

    @Test
    void narrowsWithTheAnswers() {
        List<Limit> limits = TeamsAgainstChance.of(whole, List.of(row("team", 200, 400))).limits();

        assertThat(limits.getFirst().notable().low()).isZero();
        assertThat(limits.getLast().answers())
                .isCloseTo(400, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(limits.getLast().notable().low()).isBetween(0.44, 0.46);
        assertThat(limits.getLast().extraordinary().high()).isBetween(0.57, 0.59);
    }

    private static FigureRow row(String name, int hits, int customers) {
        List<OfCustomer> each = new ArrayList<>();
        for (int at = 0; at < customers; at++) {
            each.add(new OfCustomer(1, at < hits ? 1 : 0));
        }
        Clusters good = Clusters.of(each);
        Clusters none =
                new Clusters(good.customers(), good.answers(), 0, good.squaredAnswers(), 0, 0);
        return new FigureRow(List.of(name), Map.of(Metric.CSAT, new Counted.Hits(good, none)));
    }
}
