package io.howdidwedo.followupservice.cases.due;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That people are reminded of a case which is overdue at their last level.
///
/// @param given how often they were told so far, that it became overdue included
/// @param next when they are told again; null: no more
public record Reminding(int given, @Nullable Instant next) {}
