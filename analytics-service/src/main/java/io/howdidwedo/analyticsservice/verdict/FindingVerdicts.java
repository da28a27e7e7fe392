package io.howdidwedo.analyticsservice.verdict;

import static java.util.stream.Collectors.toSet;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.usual.Usuals;
import io.howdidwedo.analyticsservice.verdict.TransactionDirectory.Entry;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Works verdicts out with what is known now, as they are told, or as they would have been told
/// with what was known at an earlier time: never another supplier's than the asker may see.
public final class FindingVerdicts {
    private static final Comparator<Finding> AS_LIVED =
            Comparator.comparing((Finding one) -> one.transaction().occurredAt())
                    .thenComparing(finding -> finding.transaction().externalId());

    private final JudgedRelationships relationships;
    private final TransactionDirectory directory;
    private final OfferingAgreements offerings;
    private final ParameterVersions parameters;
    private final RememberedUsuals usuals;

    /// Looks in these relationships.
    public FindingVerdicts(
            JudgedRelationships relationships,
            TransactionDirectory directory,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals) {
        this.relationships = relationships;
        this.directory = directory;
        this.offerings = offerings;
        this.parameters = parameters;
        this.usuals = usuals;
    }

    /// The verdict on this transaction, if there is one.
    ///
    /// @param only the suppliers the asker may see; empty when that is all
    public List<Finding> ofTransaction(
            UUID transactionId, @Nullable Instant knownAt, Optional<Set<String>> only) {
        return of(directory.withId(transactionId), knownAt, only);
    }

    /// The verdicts on the transactions known outside by this id.
    public List<Finding> named(
            String externalId,
            @Nullable String source,
            @Nullable Instant knownAt,
            Optional<Set<String>> only) {
        return of(directory.named(externalId, source), knownAt, only);
    }

    /// All verdicts of the relationship, as they were lived.
    public List<Finding> ofRelationship(
            UUID relationshipId, @Nullable Instant knownAt, Optional<Set<String>> only) {
        return find(Set.of(relationshipId), knownAt, only);
    }

    private List<Finding> of(
            List<Entry> entries, @Nullable Instant knownAt, Optional<Set<String>> only) {
        Set<UUID> wanted = entries.stream().map(Entry::transactionId).collect(toSet());
        return find(entries.stream().map(Entry::relationshipId).collect(toSet()), knownAt, only)
                .stream()
                .filter(finding -> wanted.contains(finding.transaction().transactionId()))
                .toList();
    }

    private List<Finding> find(
            Set<UUID> ids, @Nullable Instant knownAt, Optional<Set<String>> only) {
        List<Finding> found = new ArrayList<>();
        relationships
                .find(ids)
                .values()
                .forEach(kept -> found.addAll(found(kept.relationship(), knownAt)));
        only.ifPresent(
                mine ->
                        found.removeIf(
                                finding -> !mine.contains(finding.transaction().supplier())));
        found.sort(AS_LIVED);
        return found;
    }

    private List<Finding> found(JudgedRelationship relationship, @Nullable Instant knownAt) {
        String offering = relationship.offering();
        if (offering == null) {
            return List.of();
        }
        Parameters basis = parameters.current();
        Agreements agreements =
                offerings
                        .of(List.of(offering))
                        .getOrDefault(offering, Agreements.unknown(offering));
        Usuals usual = knownAt == null ? usuals.by(basis) : usuals.by(basis, knownAt);
        return new Judging(basis, usual)
                .judge(relationship.facts(), agreements, knownAt).stream()
                        .flatMap(experience -> found(experience).stream())
                        .toList();
    }

    private static Optional<Finding> found(JudgedExperience experience) {
        return Optional.ofNullable(experience.judged())
                .map(
                        judged ->
                                new Finding(
                                        experience.transaction(),
                                        experience.agreementVersion(),
                                        experience.parameters(),
                                        judged));
    }

    /// The verdict on one transaction.
    ///
    /// @param agreementVersion in force when it happened
    /// @param parameters version judged with
    public record Finding(
            TransactionRecorded transaction, int agreementVersion, int parameters, Judged judged) {}
}
