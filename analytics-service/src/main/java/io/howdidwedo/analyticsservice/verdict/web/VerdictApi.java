package io.howdidwedo.analyticsservice.verdict.web;

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

    VerdictApi(FindingVerdicts finding) {
        this.finding = finding;
    }

    /// All there are: they belong to one relationship or one transaction.
    record Verdicts(List<VerdictView> items, @Nullable String next) {}

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
        return new Verdicts(found.stream().map(VerdictView::of).toList(), null);
    }
}
