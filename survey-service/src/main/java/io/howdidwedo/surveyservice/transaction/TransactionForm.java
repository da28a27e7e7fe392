package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.Stage;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A transaction as sent from outside, not yet checked: every value is text as it came, whether
/// by HTTP, Kafka or file.
public record TransactionForm(
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String occurredAt,
        @Nullable String stage,
        @Nullable String supplier,
        @Nullable String offering,
        @Nullable String contactPoint,
        @Nullable CustomerForm customer,
        @Nullable ValueForm value,
        @Nullable Map<String, @Nullable String> facts,
        @Nullable String recordedAt) {
    private static final int LONGEST_TEXT = 1_000;

    /// The transaction, checked.
    ///
    /// @param now when it came in
    /// @param mayBackdate whether `recordedAt` may say another instant
    /// @throws InvalidInput naming every field that is wrong
    public Transaction check(Instant now, boolean mayBackdate) {
        Check check = new Check();
        StatedValues stated = new StatedValues(check);
        Customer who =
                Objects.requireNonNullElse(customer, CustomerForm.NOBODY)
                        .check(check.at("customer"));
        Transaction transaction =
                new Transaction(
                        stated.id("source", source),
                        stated.id("externalId", externalId),
                        stated.instant("occurredAt", occurredAt),
                        stated.constant("stage", stage, Stage.class, Stage.AFTER),
                        stated.id("supplier", supplier),
                        stated.id("offering", offering),
                        stated.line("contactPoint", contactPoint, LONGEST_TEXT),
                        who,
                        value == null ? null : value.check(check.at("value")),
                        StatedFacts.check(check, facts, who.timeZone()),
                        recordedAt(now, mayBackdate, check),
                        null,
                        null);
        check.refuse();
        return transaction;
    }

    private Instant recordedAt(Instant now, boolean mayBackdate, Check check) {
        if (recordedAt == null || recordedAt.isBlank()) {
            return now;
        }
        check.require(mayBackdate, "recordedAt", "may only be given in an administrator's import");
        return new StatedValues(check).instant("recordedAt", recordedAt);
    }
}
