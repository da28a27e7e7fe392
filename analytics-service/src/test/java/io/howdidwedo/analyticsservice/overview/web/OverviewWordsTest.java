package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whatever a sentence claims, its own interval carries: at the border of each there is no claim.
class OverviewWordsTest {
    private final OverviewWords words = new OverviewWords(new Wording(Locale.ENGLISH));

    @Test
    void followUpHelpsWhenChanceIsLeftOut() {
        for (int better = 0; better <= 12; better++) {
            PairedShares paired = new PairedShares(10, better, 2, 10);

            assertThat(words.recovered(paired).contains("which is more than chance"))
                    .isEqualTo(!paired.interval(Confidence.USUAL).contains(0));
        }
    }

    /// Of 1,602 teams three are there by chance.
    @Test
    void aTeamBeyondTheOuterLineIsNotSaidToBeThereForAReason() {
        TeamsAgainstChance.Team team =
                new TeamsAgainstChance.Team(
                        "north",
                        row(clusters(90, 100)),
                        100,
                        0.9,
                        TeamsAgainstChance.Place.EXTRAORDINARY);

        assertThat(OverviewWords.place(team, 0.5))
                .isEqualTo("above all; one team in five hundred is so by chance");
    }

    private static FigureRow row(Clusters clusters) {
        return new FigureRow(List.of(), Map.of(Metric.CSAT, hits(clusters)));
    }

    private static Counted hits(Clusters clusters) {
        return new Counted.Hits(clusters, Clusters.NONE);
    }

    private static Clusters clusters(int hits, int answers) {
        return Clusters.ofOneEach(answers, hits);
    }
}
