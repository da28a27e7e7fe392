package io.howdidwedo.analyticsservice.relationship;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One transaction as the customer lived it, with the answers it drew.
///
/// @param transaction null while only its answers have arrived
/// @param answers in no particular order
public record Experience(
        UUID transactionId, @Nullable TransactionRecorded transaction, List<Answer> answers) {

    /// The order in which things happened to the customer; only of those with a transaction.
    public static final Comparator<Experience> AS_LIVED =
            comparing((Experience one) -> one.facts().occurredAt())
                    .thenComparing(
                            experience -> experience.facts().externalId(), TextOrder.BY_BYTES)
                    .thenComparing(experience -> experience.facts().source(), TextOrder.BY_BYTES);

    private static final Comparator<Answer> AS_GIVEN =
            comparing(Answer::answeredAt)
                    .thenComparing(Answer::externalId, TextOrder.BY_BYTES)
                    .thenComparing(Answer::responseId);

    public Experience {
        answers = List.copyOf(answers);
    }

    static Experience of(UUID transactionId) {
        return new Experience(transactionId, null, List.of());
    }

    /// The transaction.
    ///
    /// @throws NullPointerException while it has not arrived
    public TransactionRecorded facts() {
        return requireNonNull(transaction, "transaction");
    }

    /// False while only answers have arrived.
    public boolean happened() {
        return transaction != null;
    }

    Experience with(TransactionRecorded recorded) {
        return transaction != null && transaction.placement() >= recorded.placement()
                ? this
                : new Experience(transactionId, recorded, answers);
    }

    /// Without its transaction, if that is older than this placement. The answers stay, for those
    /// that belong to a transaction which comes back may have come before it.
    Experience leftFor(int placement) {
        return transaction != null && transaction.placement() < placement
                ? new Experience(transactionId, null, answers)
                : this;
    }

    Experience with(Answer answer) {
        Optional<Answer> known =
                answers.stream()
                        .filter(earlier -> earlier.responseId().equals(answer.responseId()))
                        .findFirst();
        if (known.isPresent() && known.get().version() >= answer.version()) {
            return this;
        }
        List<Answer> now = new ArrayList<>(answers);
        known.ifPresent(now::remove);
        now.add(answer);
        now.sort(AS_GIVEN);
        return new Experience(transactionId, transaction, now);
    }

    /// When it became known: with its transaction, or with an answer that came before.
    Instant knownSince() {
        Instant earliest = facts().recordedAt();
        for (Answer answer : answers) {
            if (answer.recordedAt().isBefore(earliest)) {
                earliest = answer.recordedAt();
            }
        }
        return earliest;
    }

    Experience asKnownAt(Instant instant) {
        return new Experience(
                transactionId,
                transaction,
                answers.stream().filter(answer -> !answer.recordedAt().isAfter(instant)).toList());
    }

    /// All answers with their standing: inside the window the last one given counts.
    public List<StandingAnswer> heard(Duration window) {
        Optional<Answer> counting =
                answers.stream()
                        .filter(answer -> standingAlone(answer, window) == Standing.COUNTS)
                        .max(AS_GIVEN);
        return answers.stream()
                .map(answer -> new StandingAnswer(answer, standing(answer, counting, window)))
                .toList();
    }

    private Standing standing(Answer answer, Optional<Answer> counting, Duration window) {
        Standing alone = standingAlone(answer, window);
        boolean displaced = alone == Standing.COUNTS && counting.filter(answer::equals).isEmpty();
        return displaced ? Standing.SUPERSEDED : alone;
    }

    private Standing standingAlone(Answer answer, Duration window) {
        if (answer.quarantined()) {
            return Standing.QUARANTINED;
        }
        if (answer.empty()) {
            return Standing.EMPTY;
        }
        Duration after = Duration.between(facts().occurredAt(), answer.answeredAt());
        return after.compareTo(window) > 0 ? Standing.LATE : Standing.COUNTS;
    }

    /// An answer and whether it is the one that counts.
    public record StandingAnswer(Answer answer, Standing standing) {}
}
