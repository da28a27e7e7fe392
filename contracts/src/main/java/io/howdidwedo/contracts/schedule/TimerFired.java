package io.howdidwedo.contracts.schedule;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;

/// A timer's time has come.
///
/// @param subject id of what it is about: transaction, invitation or case, by purpose
/// @param occasion which of several of its kind for the subject: the reminder's number, the round
public record TimerFired(
        String timerId,
        TimerPurpose purpose,
        UUID subject,
        UUID transactionId,
        UUID relationshipId,
        int occasion,
        Instant dueAt)
        implements Event {}
