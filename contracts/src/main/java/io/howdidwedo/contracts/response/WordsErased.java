package io.howdidwedo.contracts.response;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;

/// The customer had everything in free words about a transaction erased: what they wrote about what
/// became of it, and what they were told. Of their answers a [ResponseChanged] without comments
/// tells.
///
/// @param erasedAt what was said until then goes
public record WordsErased(UUID transactionId, UUID relationshipId, Instant erasedAt)
        implements Event {}
