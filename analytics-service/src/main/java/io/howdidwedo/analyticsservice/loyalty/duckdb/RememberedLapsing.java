package io.howdidwedo.analyticsservice.loyalty.duckdb;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.loyalty.Lapsing;
import java.util.List;

/// Who has fallen silent, looked up once for the same data.
final class RememberedLapsing implements Lapsing {
    private final RememberedAnswers<Slice, DuckDbLapsing.Found> found;

    RememberedLapsing(DuckDbChronicle chronicle) {
        DuckDbLapsing lapsing = new DuckDbLapsing(chronicle);
        found = RememberedAnswers.one(chronicle.freshness(), lapsing::found);
    }

    @Override
    public Lapsed lapsed(Slice slice) {
        return found.to(slice).lapsed();
    }

    @Override
    public List<Turnover> turnover(Slice slice) {
        return found.to(slice).turnover();
    }
}
