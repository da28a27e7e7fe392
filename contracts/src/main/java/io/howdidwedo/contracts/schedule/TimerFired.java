package io.howdidwedo.contracts.schedule;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A timer's time has come.
///
/// @param subject id of what it is about: transaction, invitation, case, report or watch, by
///     purpose
/// @param transactionId null when it is about no single one
/// @param relationshipId null when it is about no single one
/// @param occasion which of several of its kind for the subject: the reminder's number, the round
public record TimerFired(
        String timerId,
        TimerPurpose purpose,
        UUID subject,
        @Nullable UUID transactionId,
        @Nullable UUID relationshipId,
        int occasion,
        Instant dueAt)
        implements Event {}
