package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import java.util.Locale;
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
                        Rows.of().with(Metric.CSAT, 90, 100).row(),
                        100,
                        0.9,
                        TeamsAgainstChance.Place.EXTRAORDINARY);

        assertThat(OverviewWords.place(team, 0.5))
                .isEqualTo("above all; one team in five hundred is so by chance");
    }
}
