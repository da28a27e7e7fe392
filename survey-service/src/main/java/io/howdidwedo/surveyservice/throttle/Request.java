package io.howdidwedo.surveyservice.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A survey would ask somebody about a transaction.
///
/// @param rest how long the survey leaves people in peace whom any survey has asked
/// @param priority the highest goes first
/// @param dueAt when it wanted to ask first
/// @param notAfter from when on the transaction is too long ago
public record Request(
        UUID transactionId,
        String survey,
        Duration rest,
        int priority,
        Instant dueAt,
        Instant notAfter) {}
