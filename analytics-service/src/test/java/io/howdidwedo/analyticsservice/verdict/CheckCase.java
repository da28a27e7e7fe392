package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Relationship;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The check case: 15 transactions of two offerings with their answers, and what an independent
/// program made of them at two knowledge times.
public record CheckCase(
        int minPriorAnswers,
        List<Required> requirements,
        List<Happened> transactions,
        List<Given> answers) {

    public record Required(
            String expectation,
            int scale,
            Direction direction,
            @Nullable Integer target,
            boolean mustBe,
            boolean secondary,
            double weight,
            @Nullable String measure,
            @Nullable Double measureTarget) {}

    public record Happened(
            String externalId,
            String customer,
            CustomerKind kind,
            String tier,
            String supplier,
            String offering,
            Instant occurredAt,
            Instant recordedAt,
            Map<String, String> facts) {}

    public record Given(
            String externalId,
            String transaction,
            Instant answeredAt,
            Instant recordedAt,
            Map<String, Integer> ratings) {}

    /// What should come of it.
    public record Expected(Instant knownAt, List<ExpectedVerdict> verdicts, Figures figures) {}

    public record ExpectedVerdict(
            String transaction,
            Verdict verdict,
            boolean slipped,
            @Nullable Double gap,
            @Nullable Double gapSd,
            @Nullable Double noticeable,
            Map<String, Boolean> primary,
            List<ExpectedSecondary> secondary) {}

    public record ExpectedSecondary(
            String expectation,
            double performance,
            double learned,
            double sd,
            double weight,
            int count,
            Basis basis,
            double expected,
            double gap,
            boolean ceiling,
            ExpectedUsual usual) {}

    public record ExpectedUsual(double mean, double strength, double noise) {}

    public record Figures(
            Map<Verdict, Integer> verdicts,
            int late,
            int transactions,
            int answered,
            ExpectedShare satisfiedOrBetter,
            ExpectedShare delighted,
            ExpectedShare dissatisfied,
            ExpectedScore netDelight,
            Map<String, List<Integer>> histograms) {}

    public record ExpectedShare(
            long hits,
            long answers,
            long customers,
            double designEffect,
            double low,
            double high) {}

    public record ExpectedScore(double value, double low, double high) {}

    /// The facts.
    public static CheckCase read() {
        return read("facts", CheckCase.class);
    }

    /// The expected outcome, by the name of its file.
    public static Expected expected(String name) {
        return read(name, Expected.class);
    }

    private static <T> T read(String name, Class<T> type) {
        InputStream file =
                Objects.requireNonNull(
                        CheckCase.class.getResourceAsStream("/judging/" + name + ".json"));
        return JsonMapper.shared().readValue(file, type);
    }

    /// The parameters it was computed with.
    public Parameters parameters() {
        Parameters usual = Parameters.initial();
        return new Parameters(
                2,
                usual.responseWindowDays(),
                usual.halfLifeDays(),
                usual.priorWeight(),
                usual.priorWindowDays(),
                minPriorAnswers,
                usual.base(),
                usual.strength(),
                usual.noise(),
                usual.minStrength(),
                usual.maxStrength(),
                usual.minRelationships(),
                usual.minRepeats(),
                usual.noticeable(),
                usual.certainty());
    }

    /// The agreement, the same for both offerings.
    public List<Agreements> agreements() {
        List<Requirement> all =
                requirements.stream()
                        .map(
                                one ->
                                        new Requirement(
                                                one.expectation(),
                                                Map.of("en", one.expectation()),
                                                Side.CUSTOMER,
                                                Need.SERVICE,
                                                Stage.AFTER,
                                                Strength.NEED,
                                                one.target() != null || one.measure() != null,
                                                one.mustBe(),
                                                one.secondary(),
                                                one.scale(),
                                                one.direction(),
                                                one.target(),
                                                one.weight(),
                                                one.measure(),
                                                one.measureTarget()))
                        .toList();
        Agreement agreement = new Agreement(1, Instant.parse("2023-01-01T00:00:00Z"), all);
        return transactions.stream()
                .map(Happened::offering)
                .distinct()
                .map(offering -> new Agreements(offering, 1, List.of(agreement)))
                .toList();
    }

    /// All facts as events.
    public List<Event> facts() {
        List<Event> facts = new ArrayList<>();
        Map<String, TransactionRecorded> byId = new HashMap<>();
        for (Happened one : transactions) {
            TransactionRecorded event = event(one);
            byId.put(one.externalId(), event);
            facts.add(event);
        }
        for (Given one : answers) {
            facts.add(event(one, Objects.requireNonNull(byId.get(one.transaction()))));
        }
        return facts;
    }

    private static TransactionRecorded event(Happened one) {
        return new TransactionRecorded(
                DerivedId.of("transaction", "check", one.externalId()),
                new Relationship(one.customer(), one.supplier(), one.offering()).id(),
                "check",
                one.externalId(),
                one.occurredAt(),
                one.recordedAt(),
                Stage.AFTER,
                one.customer(),
                one.kind(),
                one.tier(),
                one.supplier(),
                one.offering(),
                "web",
                null,
                one.facts(),
                null,
                "imported",
                0);
    }

    private ResponseChanged event(Given one, TransactionRecorded transaction) {
        List<Rating> ratings = new ArrayList<>();
        for (Required required : requirements) {
            if (one.ratings().containsKey(required.expectation())) {
                ratings.add(
                        new Rating(
                                required.expectation(),
                                required.scale(),
                                one.ratings().get(required.expectation()),
                                false));
            }
        }
        return new ResponseChanged(
                DerivedId.of("response", "check", one.externalId()),
                one.externalId(),
                transaction.transactionId(),
                transaction.relationshipId(),
                null,
                null,
                1,
                AskedFor.TRANSACTION,
                "check",
                1,
                "web",
                ResponseStatus.CONFIRMED,
                one.answeredAt(),
                one.recordedAt(),
                null,
                null,
                null,
                ratings,
                Map.of(),
                List.of(),
                false,
                null);
    }
}
