package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TileTest {
    private static final Days BEFORE =
            Days.of(new Months(YearMonth.parse("2025-01"), YearMonth.parse("2025-12")));

    /// "+39 points since" a period of which there is next to nothing.
    @Test
    void hasNoDirectionSinceAnAlmostEmptyPeriod() {
        assertThat(tile(between(hits(7, 29), hits(80, 100))).direction()).isEmpty();
        assertThat(tile(between(hits(7, 30), hits(80, 100))).direction()).isEqualTo("down");
    }

    /// No number stands where somebody might take chance for a change.
    @Test
    void saysInAWordWhetherItHasChanged() {
        Tile down = tile(between(hits(40, 100), hits(80, 100)));
        assertThat(down.badge()).isEqualTo("down");
        assertThat(down.moved()).isEqualTo("-40.0 points");
        Tile unclear = tile(between(hits(78, 100), hits(80, 100)));
        assertThat(unclear.badge()).isEqualTo("no clear change");
        assertThat(unclear.moved()).isEmpty();
        assertThat(tile(between(hits(7, 29), hits(80, 100))).badge())
                .isEqualTo("too few answers to compare");
        assertThat(tile(Optional.empty()).badge()).isEqualTo("nothing earlier to compare");
    }

    @Test
    void isDrawnMonthByMonth() {
        Tile drawn =
                tile(Optional.empty())
                        .drawn(
                                List.of(
                                        Rows.of("2026-01").with(Metric.CSAT, 40, 50).row(),
                                        Rows.of("2026-02").with(Metric.CSAT, 1, 2).row(),
                                        Rows.of("2026-03").with(Metric.CSAT, 20, 50).row()));

        assertThat(drawn.months()).isNotNull();
        assertThat(drawn.months().lines()).hasSize(2);
        assertThat(drawn.months().name()).isEqualTo("Satisfaction (CSAT) over the period");
    }

    @Test
    void saysNothingOfAChangeWithoutAPeriodBefore() {
        Tile tile =
                Tile.of(
                        Metric.CSAT,
                        "answer",
                        Rows.of().with(Metric.CSAT, 7, 29).row(),
                        between(hits(7, 30), hits(80, 100)),
                        Optional.empty(),
                        new Wording(Locale.ENGLISH));

        assertThat(tile.change()).isEmpty();
        assertThat(tile.value()).isEqualTo("24.1%");
        assertThat(tile.basis()).isEqualTo("29 answers of 29 customers");
        assertThat(tile.note()).isEqualTo("Fewer than 30 answers: mind the interval.");
    }

    private static Tile tile(Optional<Change> change) {
        return Tile.of(
                Metric.CSAT,
                "answer",
                Rows.of().with(Metric.CSAT, 7, 29).row(),
                change,
                Optional.of(BEFORE),
                new Wording(Locale.ENGLISH));
    }

    private static Optional<Change> between(Counted now, Counted before) {
        return Change.between(Metric.CSAT, now, before);
    }

    private static Counted hits(int hits, int answers) {
        return new Counted.Hits(Clusters.ofOneEach(answers, hits), Clusters.NONE);
    }
}
