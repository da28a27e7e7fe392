package io.howdidwedo.surveyservice.response;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// When customers hear from us about what they answered, as far as somebody follows it up.
@FunctionalInterface
public interface NextWord {

    /// Until when the customer of a transaction hears from us; empty when that is not known yet, or
    /// nobody has to.
    Optional<Instant> heardBy(UUID transaction);
}
