package io.howdidwedo.followupservice.cases.heard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a customer who was asked again has answered.
///
/// @param version of the answer; an older one is ignored
/// @param putRight whether they say that it is put right; null when they left that open
public record HeardAgain(UUID responseId, long version, @Nullable Boolean putRight) {}
