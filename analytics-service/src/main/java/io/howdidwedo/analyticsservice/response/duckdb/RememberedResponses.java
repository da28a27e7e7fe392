package io.howdidwedo.analyticsservice.response.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks up once for the same data how a list begins and how long it is. Further pages are looked
/// at once, and lists of answers that are named one by one are long.
final class RememberedResponses implements Responses {
    /// A page holds all that was written in its answers.
    private static final int LARGE = 20;

    private final Responses responses;
    private final RememberedAnswers<Beginning, List<HeardResponse>> beginnings;
    private final RememberedAnswers<Wanted, Long> counts;

    private record Beginning(Wanted wanted, int limit) {}

    RememberedResponses(Responses responses, Freshness<?> freshness) {
        this.responses = responses;
        this.beginnings =
                RememberedAnswers.<Beginning, List<HeardResponse>>one(
                                freshness,
                                asked -> responses.page(asked.wanted(), null, asked.limit()))
                        .atMost(LARGE);
        this.counts = RememberedAnswers.one(freshness, responses::count);
    }

    @Override
    public List<HeardResponse> page(Wanted wanted, @Nullable Place after, int limit) {
        return after == null && wanted.among().isEmpty()
                ? beginnings.to(new Beginning(wanted, limit))
                : responses.page(wanted, after, limit);
    }

    @Override
    public long count(Wanted wanted) {
        return wanted.among().isEmpty() ? counts.to(wanted) : responses.count(wanted);
    }
}
