package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.statistics.Waiting;
import java.util.List;

/// Looks up how long customers wait once for the same data: those of all are those of all teams,
/// which stand beside them.
final class RememberedWaits implements Waits {
    /// A wait for each case takes room.
    private static final int LARGE = 10;

    private static final List<Dimension> TEAMS = List.of(Dimension.SUPPLIER);

    private final RememberedAnswers<Waited, List<Row>> waits;

    private record Waited(Slice slice, List<Dimension> by) {}

    RememberedWaits(Waits waits, Freshness<?> freshness) {
        this.waits =
                RememberedAnswers.<Waited, List<Row>>one(
                                freshness,
                                asked ->
                                        asked.by().isEmpty()
                                                ? List.of(together(of(asked.slice(), TEAMS)))
                                                : waits.of(asked.slice(), asked.by()))
                        .atMost(LARGE);
    }

    @Override
    public List<Row> of(Slice slice, List<Dimension> by) {
        return waits.to(new Waited(slice, by));
    }

    private static Row together(List<Row> rows) {
        return new Row(
                List.of(),
                Waiting.together(rows.stream().map(Row::contact).toList()),
                Waiting.together(rows.stream().map(Row::resolution).toList()));
    }
}
