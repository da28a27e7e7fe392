package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.relationship.Answer;
import io.howdidwedo.analyticsservice.relationship.Experience;
import io.howdidwedo.analyticsservice.relationship.RelationshipFacts;
import io.howdidwedo.analyticsservice.usual.Learned;
import io.howdidwedo.analyticsservice.usual.Learned.Lived;
import io.howdidwedo.analyticsservice.usual.Performance;
import io.howdidwedo.analyticsservice.usual.Usuals;
import io.howdidwedo.analyticsservice.verdict.TellingExpectations.ExpectedNow;
import io.howdidwedo.analyticsservice.verdict.TellingExpectations.ExpectedNow.Expectation;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Judges the responses of a relationship, each against what was agreed when it happened and what
/// the customer had come to expect by then. The same facts give the same verdicts, in whatever
/// order they arrived.
final class Judging {
    private final Parameters parameters;
    private final Usuals usuals;

    /// Judges with these parameters and from what these say is usual.
    Judging(Parameters parameters, Usuals usuals) {
        this.parameters = parameters;
        this.usuals = usuals;
    }

    /// Every transaction of the relationship, in the order they were lived.
    ///
    /// @param agreements of the relationship's offering
    /// @param knownAt only what was recorded until then; null for all there is
    List<JudgedExperience> judge(
            RelationshipFacts facts, Agreements agreements, @Nullable Instant knownAt) {
        History history = new History();
        List<JudgedExperience> judged = new ArrayList<>();
        for (Experience experience : facts.asLived(knownAt)) {
            Occasion occasion = Occasion.of(experience, agreements, parameters.responseWindow());
            judged.add(judge(occasion, history));
            history.add(occasion);
        }
        return judged;
    }

    /// What the customer expects at this instant, by all that they have lived until now.
    ///
    /// @param relationship one with a transaction
    ExpectedNow expect(JudgedRelationship relationship, Agreements agreements, Instant now) {
        History history = new History();
        for (Experience experience : relationship.facts().asLived(null)) {
            history.add(Occasion.of(experience, agreements, parameters.responseWindow()));
        }
        String offering = Objects.requireNonNull(relationship.offering());
        return new ExpectedNow(
                relationship.relationshipId(),
                Objects.requireNonNull(relationship.supplier()),
                offering,
                history.rated(),
                agreements.inForceAt(now).secondary().stream()
                        .map(requirement -> expect(requirement, offering, history, now))
                        .toList());
    }

    private Expectation expect(
            Requirement requirement, String offering, History history, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Lived> lived = history.of(requirement.id());
        OptionalDouble promised = promised(requirement);
        return new Expectation(
                requirement,
                Learned.from(
                        lived,
                        today.toEpochDay(),
                        usuals.before(
                                YearMonth.from(today),
                                offering,
                                requirement.id(),
                                promised.orElse(parameters.base())),
                        parameters),
                promised,
                lived.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(lived.getLast().performance()));
    }

    private static OptionalDouble promised(Requirement requirement) {
        return Performance.targetOf(requirement)
                .map(due -> OptionalDouble.of(due.onCommonScale()))
                .orElse(OptionalDouble.empty());
    }

    private JudgedExperience judge(Occasion occasion, History history) {
        return new JudgedExperience(
                occasion.transaction(),
                occasion.agreement().version(),
                parameters.version(),
                occasion.heard(),
                occasion.answer().map(answer -> judge(answer, occasion, history)).orElse(null));
    }

    private Judged judge(Answer answer, Occasion occasion, History history) {
        List<PrimaryOutcome> primary = occasion.primary();
        List<Requirement> compared = occasion.agreement().secondary();
        List<SecondaryOutcome> secondary =
                compared.stream()
                        .flatMap(requirement -> compare(requirement, occasion, history).stream())
                        .toList();
        Optional<SecondaryGap> gap = SecondaryGap.of(secondary, compared, parameters);
        Ruling ruling =
                occasion.agreement().known() ? Ruling.on(primary, gap) : Ruling.undetermined();
        return new Judged(
                answer.responseId(),
                ruling.verdict(),
                ruling.slipped(),
                gap.map(SecondaryGap::gap).orElse(null),
                gap.map(SecondaryGap::sd).orElse(null),
                gap.map(SecondaryGap::threshold).orElse(null),
                primary,
                secondary,
                occasion.supplier(),
                history.next(),
                history.since(occasion));
    }

    private Optional<SecondaryOutcome> compare(
            Requirement requirement, Occasion occasion, History history) {
        OptionalDouble target = promised(requirement);
        return occasion.rated(requirement.id())
                .map(
                        performance ->
                                new SecondaryComparison(
                                                requirement.id(),
                                                performance.onCommonScale(),
                                                learned(requirement, target, occasion, history),
                                                target)
                                        .outcome());
    }

    private Learned learned(
            Requirement requirement, OptionalDouble target, Occasion occasion, History history) {
        return Learned.from(
                history.of(requirement.id()),
                occasion.day(),
                usuals.before(
                        occasion.month(),
                        occasion.transaction().offering(),
                        requirement.id(),
                        target.orElse(parameters.base())),
                parameters);
    }
}
