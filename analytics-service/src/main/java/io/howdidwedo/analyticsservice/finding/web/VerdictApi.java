package io.howdidwedo.analyticsservice.finding.web;

import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.completeness.web.Behind.Judging;
import io.howdidwedo.analyticsservice.verdict.FindingVerdicts;
import io.howdidwedo.analyticsservice.verdict.FindingVerdicts.Finding;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/verdicts`.
@RestController
final class VerdictApi {
    private final FindingVerdicts finding;
    private final HowComplete howComplete;

    VerdictApi(FindingVerdicts finding, HowComplete howComplete) {
        this.finding = finding;
        this.howComplete = howComplete;
    }

    /// All there are: they belong to one relationship or one transaction.
    ///
    /// @param judging that they are not final; null when they are
    record Verdicts(List<VerdictView> items, @Nullable String next, @Nullable Judging judging) {}

    /// Tells the verdicts on one transaction or one relationship, with what was expected and how it
    /// was met. One of `transaction`, `relationship` and `externalId` is needed.
    ///
    /// @param transaction the transaction's id
    /// @param relationship the relationship's id: all its transactions
    /// @param externalId the transaction's id in the system it comes from
    /// @param source the system it comes from, where an external id alone is not enough
    /// @param asKnownAt what was known at this instant: later facts are left out
    @GetMapping("/api/verdicts")
    Verdicts verdicts(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID transaction,
            @RequestParam(required = false) @Nullable UUID relationship,
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable Instant asKnownAt) {
        Optional<Set<String>> only = caller.onlySuppliers();
        List<Finding> found;
        if (transaction != null) {
            found = finding.ofTransaction(transaction, asKnownAt, only);
        } else if (relationship != null) {
            found = finding.ofRelationship(relationship, asKnownAt, only);
        } else if (externalId != null) {
            found = finding.named(externalId, source, asKnownAt, only);
        } else {
            throw new InvalidInput(
                    "transaction", "is missing; give transaction, relationship or externalId");
        }
        return new Verdicts(
                found.stream().map(VerdictView::of).toList(), null, Judging.of(howComplete.now()));
    }
}
