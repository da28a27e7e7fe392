package io.howdidwedo.analyticsservice.relationship;

import io.howdidwedo.contracts.transaction.TransactionRecorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// All that is known of one relationship. Facts are only ever added; adding one again changes
/// nothing, and neither does the order in which they are added.
///
/// @param experiences in no particular order
public record RelationshipFacts(UUID relationshipId, List<Experience> experiences) {

    public RelationshipFacts {
        experiences = List.copyOf(experiences);
    }

    /// A relationship nothing is known of yet.
    public static RelationshipFacts none(UUID relationshipId) {
        return new RelationshipFacts(relationshipId, List.of());
    }

    /// With this transaction; the same object when it was known.
    public RelationshipFacts with(TransactionRecorded transaction) {
        return changing(transaction.transactionId(), one -> one.with(transaction));
    }

    /// With this answer to the transaction; the same object when it or a later version was known.
    public RelationshipFacts with(UUID transactionId, Answer answer) {
        return changing(transactionId, one -> one.with(answer));
    }

    /// The experiences whose transaction has arrived, in the order they were lived.
    ///
    /// @param knownAt only what was recorded until then; null for all there is
    public List<Experience> asLived(@Nullable Instant knownAt) {
        return experiences.stream()
                .filter(Experience::happened)
                .filter(one -> knownAt == null || !one.knownSince().isAfter(knownAt))
                .map(one -> knownAt == null ? one : one.asKnownAt(knownAt))
                .sorted(Experience.AS_LIVED)
                .toList();
    }

    private RelationshipFacts changing(UUID transactionId, UnaryOperator<Experience> change) {
        List<Experience> now = new ArrayList<>(experiences);
        for (int at = 0; at < now.size(); at++) {
            Experience before = now.get(at);
            if (before.transactionId().equals(transactionId)) {
                Experience after = change.apply(before);
                now.set(at, after);
                return after.equals(before) ? this : new RelationshipFacts(relationshipId, now);
            }
        }
        now.add(change.apply(Experience.of(transactionId)));
        return new RelationshipFacts(relationshipId, now);
    }
}
