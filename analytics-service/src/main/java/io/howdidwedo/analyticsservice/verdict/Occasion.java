package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.Agreements.AgreementInForce;
import io.howdidwedo.analyticsservice.relationship.Answer;
import io.howdidwedo.analyticsservice.relationship.Experience;
import io.howdidwedo.analyticsservice.relationship.Experience.StandingAnswer;
import io.howdidwedo.analyticsservice.usual.Performance;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import io.howdidwedo.contracts.verdict.VerdictChanged.SupplierOutcome;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One transaction with what was agreed when it happened and what the customer rated.
///
/// @param answer the one that counts
/// @param rated by expectation
record Occasion(
        TransactionRecorded transaction,
        AgreementInForce agreement,
        List<StandingAnswer> heard,
        Optional<Answer> answer,
        Map<String, Performance> rated) {

    static Occasion of(Experience experience, Agreements agreements, Duration window) {
        TransactionRecorded transaction = experience.facts();
        AgreementInForce agreement = agreements.inForceAt(transaction.occurredAt());
        List<StandingAnswer> heard = experience.heard(window);
        Optional<Answer> answer =
                heard.stream()
                        .filter(response -> response.standing() == Standing.COUNTS)
                        .map(StandingAnswer::answer)
                        .findFirst();
        return new Occasion(
                transaction,
                agreement,
                heard,
                answer,
                answer.map(given -> rated(given, agreement)).orElse(Map.of()));
    }

    private static Map<String, Performance> rated(Answer answer, AgreementInForce agreement) {
        Map<String, Performance> rated = new TreeMap<>();
        for (Rating rating : answer.ratings()) {
            agreement
                    .requirement(rating.expectation())
                    .flatMap(requirement -> Performance.of(rating, requirement.direction()))
                    .ifPresent(performance -> rated.put(rating.expectation(), performance));
        }
        return rated;
    }

    Optional<Performance> rated(String expectation) {
        return Optional.ofNullable(rated.get(expectation));
    }

    List<PrimaryOutcome> primary() {
        return agreement.primary().stream()
                .map(
                        requirement ->
                                PrimaryCheck.of(
                                        requirement, transaction.facts(), rated(requirement.id())))
                .toList();
    }

    List<SupplierOutcome> supplier() {
        return agreement.ofSupplier().stream()
                .map(
                        one ->
                                new SupplierOutcome(
                                        one.id(),
                                        Measured.by(transaction.facts(), one).orElse(null)))
                .toList();
    }

    int year() {
        return date().getYear();
    }

    long day() {
        return date().toEpochDay();
    }

    YearMonth month() {
        return YearMonth.from(date());
    }

    private LocalDate date() {
        return LocalDate.ofInstant(transaction.occurredAt(), ZoneOffset.UTC);
    }
}
