package io.howdidwedo.followupservice.cases.heard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a customer answered when they were asked again.
///
/// @param version of the answer; an older one is ignored
/// @param putRight whether they say that it is put right; null when they left that open
/// @param words they wrote with it; not kept here, but in the history
public record AnswerAgain(
        UUID responseId,
        long version,
        Instant answeredAt,
        @Nullable Boolean putRight,
        String words) {}
