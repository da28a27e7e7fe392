package io.howdidwedo.analyticsservice.relationship;

import io.howdidwedo.contracts.transaction.TransactionRecorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that is known of one relationship. Adding a fact again changes nothing, and neither does the
/// order in which they are added; what is withdrawn goes.
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

    /// With this fact of the relationship.
    public RelationshipFacts with(Fact fact) {
        return switch (fact) {
            case Fact.Happened happened ->
                    changing(
                            happened.transaction().transactionId(),
                            known -> known.with(happened.transaction()));
            case Fact.Given given ->
                    changing(given.transactionId(), known -> known.with(given.answer()));
            case Fact.Left left ->
                    changing(left.transactionId(), known -> known.leftFor(left.placement()));
            case Fact.Withdrawn withdrawn -> without(withdrawn.transactionId());
        };
    }

    private RelationshipFacts without(UUID transactionId) {
        return new RelationshipFacts(
                relationshipId,
                experiences.stream()
                        .filter(one -> !one.transactionId().equals(transactionId))
                        .toList());
    }

    /// The transactions that have arrived.
    public Set<UUID> happened() {
        return experiences.stream()
                .filter(Experience::happened)
                .map(Experience::transactionId)
                .collect(Collectors.toSet());
    }

    /// The offering it is about; empty while only answers have arrived.
    public Optional<String> offering() {
        return first(TransactionRecorded::offering);
    }

    /// Who serves in it; empty while only answers have arrived.
    public Optional<String> supplier() {
        return first(TransactionRecorded::supplier);
    }

    private Optional<String> first(Function<TransactionRecorded, String> name) {
        return experiences.stream()
                .filter(Experience::happened)
                .map(experience -> name.apply(experience.facts()))
                .findFirst();
    }

    /// The experiences whose transaction has arrived, in the order they were lived.
    ///
    /// @param knownAt only what was recorded until then; null for all there is
    public List<Experience> asLived(@Nullable Instant knownAt) {
        return experiences.stream()
                .filter(Experience::happened)
                .filter(experience -> knownAt == null || !experience.knownSince().isAfter(knownAt))
                .map(experience -> knownAt == null ? experience : experience.asKnownAt(knownAt))
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
                if (!after.happened() && after.answers().isEmpty()) {
                    return without(transactionId);
                }
                return after.equals(before) ? this : new RelationshipFacts(relationshipId, now);
            }
        }
        Experience first = change.apply(Experience.of(transactionId));
        if (!first.happened() && first.answers().isEmpty()) {
            return this;
        }
        now.add(first);
        return new RelationshipFacts(relationshipId, now);
    }
}
