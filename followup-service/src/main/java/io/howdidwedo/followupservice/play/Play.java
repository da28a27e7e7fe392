package io.howdidwedo.followupservice.play;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// What a customer was told by a rule last.
///
/// @param customer as the integrator names them
/// @param ruleBook version of the rules that were in force
/// @param times how often they were told by this rule so far
public record Play(
        String rule,
        String customer,
        UUID transactionId,
        int ruleBook,
        int times,
        Instant createdAt,
        Instant at) {
    /// Nobody wants to be thanked each week.
    public static final Duration REST = Duration.ofDays(90);

    static UUID idOf(String rule, String customer) {
        return DerivedId.of("play", rule, customer);
    }

    /// Whether the customer may be told once more, about another transaction.
    boolean mayRepeat(UUID transaction, Instant now) {
        return !transactionId.equals(transaction) && !at.plus(REST).isAfter(now);
    }

    Play repeated(UUID transaction, int book, Instant now) {
        return new Play(rule, customer, transaction, book, times + 1, createdAt, now);
    }
}
