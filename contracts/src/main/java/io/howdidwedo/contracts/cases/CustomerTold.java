package io.howdidwedo.contracts.cases;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the team says to the customer of a case. The words are personal: they travel this
/// once.
///
/// @param id of what is said
/// @param by name of who says it
/// @param dueAt until when something is promised; null for anything else
public record CustomerTold(
        UUID id,
        UUID caseId,
        UUID transactionId,
        UUID relationshipId,
        Telling telling,
        String by,
        String words,
        @Nullable Instant dueAt,
        Instant at)
        implements Event {}
