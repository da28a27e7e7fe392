package io.howdidwedo.analyticsservice.finding.web;

import io.howdidwedo.analyticsservice.verdict.FindingVerdicts.Finding;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A verdict as the API tells it, with every number unrounded.
///
/// @param g mean secondary gap
/// @param sdG its standard deviation
/// @param agreement version in force when it happened
/// @param notYetUsual rated, but it is not known yet what is usual
record VerdictView(
        UUID transaction,
        String source,
        String externalId,
        UUID relationship,
        String supplier,
        String offering,
        Instant occurredAt,
        Verdict verdict,
        boolean slipped,
        @Nullable Double g,
        @Nullable Double sdG,
        @Nullable Double threshold,
        int parameters,
        int agreement,
        List<Primary> primary,
        List<Secondary> secondary,
        List<Rated> notYetUsual) {

    /// A primary expectation.
    record Primary(
            String expectation,
            @Nullable Boolean met,
            @Nullable Double gap,
            boolean measured,
            boolean mustBe) {}

    /// A secondary expectation that took part.
    record Secondary(
            String expectation,
            double performance,
            @Nullable Double learned,
            @Nullable Double sd,
            double weight,
            int count,
            Basis basis,
            @Nullable Double expected,
            @Nullable Double gap,
            boolean ceiling,
            Usual usual) {}

    /// A secondary expectation that did not.
    record Rated(String expectation, double performance) {}

    static VerdictView of(Finding finding) {
        TransactionRecorded transaction = finding.transaction();
        Judged judged = finding.judged();
        return new VerdictView(
                transaction.transactionId(),
                transaction.source(),
                transaction.externalId(),
                transaction.relationshipId(),
                transaction.supplier(),
                transaction.offering(),
                transaction.occurredAt(),
                judged.verdict(),
                judged.slipped(),
                judged.gap(),
                judged.gapSd(),
                judged.threshold(),
                finding.parameters(),
                finding.agreementVersion(),
                judged.primary().stream().map(VerdictView::primary).toList(),
                compared(judged),
                rated(judged));
    }

    private static List<Secondary> compared(Judged judged) {
        return judged.secondary().stream()
                .filter(outcome -> outcome.basis() != Basis.NONE)
                .map(VerdictView::secondary)
                .toList();
    }

    private static List<Rated> rated(Judged judged) {
        return judged.secondary().stream()
                .filter(outcome -> outcome.basis() == Basis.NONE)
                .map(outcome -> new Rated(outcome.expectation(), outcome.performance()))
                .toList();
    }

    private static Primary primary(PrimaryOutcome one) {
        return new Primary(one.expectation(), one.met(), one.gap(), one.measured(), one.mustBe());
    }

    private static Secondary secondary(SecondaryOutcome one) {
        return new Secondary(
                one.expectation(),
                one.performance(),
                one.learned(),
                one.sd(),
                one.weight(),
                one.count(),
                one.basis(),
                one.expected(),
                one.gap(),
                one.ceiling(),
                one.usual());
    }
}
