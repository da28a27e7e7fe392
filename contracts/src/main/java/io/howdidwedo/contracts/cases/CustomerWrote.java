package io.howdidwedo.contracts.cases;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;

/// The customer writes on the page of their case. The words are personal: they travel this once.
///
/// @param id of what they wrote
/// @param stillWrong they say that it was not put right
public record CustomerWrote(
        UUID id,
        UUID caseId,
        UUID transactionId,
        UUID relationshipId,
        String words,
        boolean stillWrong,
        Instant at)
        implements Event {}
