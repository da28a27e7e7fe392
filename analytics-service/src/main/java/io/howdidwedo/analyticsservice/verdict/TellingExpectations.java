package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.usual.Learned;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships.Kept;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.servicekit.identity.Teams;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;

/// Tells what customers expect by now, before their next transaction.
public final class TellingExpectations {
    private final JudgedRelationships relationships;
    private final OfferingAgreements offerings;
    private final ParameterVersions parameters;
    private final RememberedUsuals usuals;
    private final Clock clock;

    /// Tells it of these relationships.
    public TellingExpectations(
            JudgedRelationships relationships,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals,
            Clock clock) {
        this.relationships = relationships;
        this.offerings = offerings;
        this.parameters = parameters;
        this.usuals = usuals;
        this.clock = clock;
    }

    /// What the customer of a relationship expects by now.
    ///
    /// @param answers how many of their experiences were rated
    public record ExpectedNow(
            UUID relationshipId,
            String supplier,
            String offering,
            int answers,
            List<Expectation> expectations) {

        public ExpectedNow {
            expectations = List.copyOf(expectations);
        }

        /// One secondary expectation, on the common scale 0 to 100.
        ///
        /// @param requirement as the agreement in force has it
        /// @param learned what they have come to expect, with its doubt
        /// @param promised what is agreed; empty where no rating is
        /// @param latest what they said they got the last time; empty when they never said
        public record Expectation(
                Requirement requirement,
                Learned learned,
                OptionalDouble promised,
                OptionalDouble latest) {}
    }

    /// What is expected in those of these relationships that these teams serve, in the order of the
    /// ids; nothing of one that has no transaction.
    public List<ExpectedNow> in(Collection<UUID> ids, Teams teams) {
        Map<UUID, Kept> known = relationships.find(ids);
        List<JudgedRelationship> served =
                ids.stream()
                        .distinct()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Kept::relationship)
                        .filter(one -> one.supplier() != null && teams.have(one.supplier()))
                        .toList();
        Map<String, Agreements> agreed =
                offerings.of(
                        served.stream()
                                .map(JudgedRelationship::offering)
                                .collect(Collectors.toSet()));
        Parameters basis = parameters.current();
        Judging judging = new Judging(basis, usuals.by(basis));
        return served.stream()
                .map(
                        one ->
                                judging.expect(
                                        one,
                                        agreed.getOrDefault(one.offering(), Agreements.unknown("")),
                                        clock.instant()))
                .toList();
    }
}
