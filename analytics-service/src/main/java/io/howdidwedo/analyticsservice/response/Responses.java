package io.howdidwedo.analyticsservice.response;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.contracts.verdict.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All answers, the newest first.
public interface Responses {

    /// The place of an answer in the order.
    record Place(Instant answeredAt, UUID response) {}

    /// The next answers.
    ///
    /// @param standings only those; all when empty
    /// @param after the place of the last one seen; null to begin
    List<HeardResponse> page(
            Slice slice, Set<Standing> standings, @Nullable Place after, int limit);
}
