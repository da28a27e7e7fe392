package io.howdidwedo.analyticsservice.fairness.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.comparison.Segment;
import io.howdidwedo.analyticsservice.statistics.excellence.Bias;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whatever a sentence claims, its own interval carries: at the border of each there is no claim.
class FairnessWordsTest {
    private final FairnessWords words = new FairnessWords(new Wording(Locale.ENGLISH));

    @Test
    void moreThanTenPointsIsSaidWhenAllOfTheIntervalIs() {
        int notByChance = 0;
        int more = 0;
        for (int worse = 0; worse <= 100; worse++) {
            Bias bias = bias(worse, 100, 90, 100);
            Bias.AgainstRest segment = bias.segments().getFirst();
            Interval interval = segment.gap().orElseThrow().interval();
            String said = words.beside(segment, figure(worse, 100));

            assertThat(said.contains("more than 10 points, and not by chance"))
                    .isEqualTo(interval.high() < -0.1 || interval.low() > 0.1);
            assertThat(said.startsWith("As the others, within 10 points"))
                    .isEqualTo(interval.low() > -0.1 && interval.high() < 0.1);
            if (said.startsWith("Not quite as the others, and not by chance")) {
                assertThat(interval.contains(0)).isFalse();
                assertThat(interval.contains(-0.1) || interval.contains(0.1)).isTrue();
                notByChance++;
            }
            if (bias.overall() == Outcome.FAIL) {
                assertThat(words.overall(bias))
                        .contains("by more than 10 points, and not by chance");
                more++;
            }
        }

        assertThat(notByChance).isPositive();
        assertThat(more).isPositive();
    }

    private static Clusters clusters(int hits, int answers) {
        return Clusters.ofOneEach(answers, hits);
    }

    private static Figure figure(int hits, int answers) {
        return Rows.of().with(Metric.CSAT, hits, answers).row().figure(Metric.CSAT);
    }

    private static Bias bias(int hits, int answers, int otherHits, int otherAnswers) {
        return Bias.of(List.of(segment(hits, answers), segment(otherHits, otherAnswers)), 0.1);
    }

    private static Segment segment(int hits, int answers) {
        return new Segment(clusters(hits, answers), Map.of("delivery", clusters(hits, answers)));
    }
}
