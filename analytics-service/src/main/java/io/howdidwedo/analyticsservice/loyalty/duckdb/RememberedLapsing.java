package io.howdidwedo.analyticsservice.loyalty.duckdb;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.loyalty.Lapsing;
import java.util.List;

/// Who has fallen silent, looked up once for the same data.
final class RememberedLapsing implements Lapsing {
    private final RememberedAnswers<Slice, Lapsed> lapsed;
    private final RememberedAnswers<Slice, List<Turnover>> turnover;

    RememberedLapsing(DuckDbChronicle chronicle) {
        DuckDbLapsing lapsing = new DuckDbLapsing(chronicle);
        lapsed = RememberedAnswers.one(chronicle.freshness(), lapsing::lapsed);
        turnover = RememberedAnswers.one(chronicle.freshness(), lapsing::turnover);
    }

    @Override
    public Lapsed lapsed(Slice slice) {
        return lapsed.to(slice);
    }

    @Override
    public List<Turnover> turnover(Slice slice) {
        return turnover.to(slice);
    }
}
