package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.transaction.CustomerForm;
import io.howdidwedo.surveyservice.transaction.IntakeRules;
import io.howdidwedo.surveyservice.transaction.Recording;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Rows that are transactions. Fields are named as in the HTTP interface (`customer.email`,
/// `facts.promisedBy`).
final class TransactionRows implements RowIntake {
    private final RecordingTransactions recording;

    TransactionRows(RecordingTransactions recording) {
        this.recording = recording;
    }

    @Override
    public List<RowResult> take(Import source, List<Row> rows) {
        IntakeRules rules = IntakeRules.imported(source.mail(), source.mayBackdate());
        List<Transaction> checked = new ArrayList<>();
        List<Row> checkedRows = new ArrayList<>();
        List<RowResult> results = new ArrayList<>();
        for (Row row : rows) {
            try {
                row.requireReadable();
                Transaction transaction = recording.check(form(row), rules);
                requireSupplier(source, transaction.supplier());
                checked.add(transaction);
                checkedRows.add(row);
            } catch (InvalidInput | RowRefused e) {
                results.add(RowResult.rejected(row.line(), said(e)));
            }
        }
        List<Recording> outcomes = recording.record(checked, rules);
        for (int i = 0; i < outcomes.size(); i++) {
            results.add(result(source, checkedRows.get(i).line(), outcomes.get(i)));
        }
        return results;
    }

    @Override
    public List<RowResult> tryOut(Import source, List<Row> rows) {
        IntakeRules rules = IntakeRules.imported(source.mail(), source.mayBackdate());
        return rows.stream().map(row -> tryOut(source, row, rules)).toList();
    }

    private RowResult tryOut(Import source, Row row, IntakeRules rules) {
        try {
            row.requireReadable();
            requireSupplier(source, recording.tryOut(form(row), rules).supplier());
            return RowResult.accepted(row.line());
        } catch (InvalidInput | RowRefused e) {
            return RowResult.rejected(row.line(), said(e));
        }
    }

    private static boolean isOfAnotherTeam(Import source, Transaction recorded) {
        return source.onlySuppliers() != null
                && !source.onlySuppliers().contains(recorded.supplier());
    }

    static void requireSupplier(Import source, String supplier) {
        if (source.onlySuppliers() != null && !source.onlySuppliers().contains(supplier)) {
            throw new RowRefused("supplier: belongs to another team");
        }
    }

    static String said(RuntimeException refusal) {
        return Objects.requireNonNullElse(refusal.getMessage(), "cannot be read");
    }

    private static RowResult result(Import source, long line, Recording outcome) {
        return switch (outcome) {
            case Recording.New(Transaction _) -> RowResult.accepted(line);
            case Recording.Repeated(Transaction _) -> RowResult.repeated(line);
            case Recording.Conflicting(Transaction recorded, List<String> _)
                    when isOfAnotherTeam(source, recorded) ->
                    RowResult.rejected(
                            line, "externalId: is taken by a transaction of another team");
            case Recording.Conflicting(Transaction _, List<String> fields) ->
                    RowResult.rejected(
                            line, "is recorded with another content: " + String.join(", ", fields));
        };
    }

    private static TransactionForm form(Row row) {
        return new TransactionForm(
                row.get("source"),
                row.get("externalId"),
                row.get("occurredAt"),
                row.get("stage"),
                row.get("supplier"),
                row.get("offering"),
                row.get("contactPoint"),
                new CustomerForm(
                        row.get("customer.id"),
                        row.get("customer.kind"),
                        row.get("customer.name"),
                        row.get("customer.email"),
                        row.get("customer.phone"),
                        row.get("customer.chat"),
                        row.get("customer.language"),
                        row.get("customer.timeZone"),
                        row.get("customer.tier")),
                new TransactionForm.ValueForm(row.get("value.amount"), row.get("value.currency")),
                row.under("facts."),
                row.get("recordedAt"));
    }
}
