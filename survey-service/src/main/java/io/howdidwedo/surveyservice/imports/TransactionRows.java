package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.transaction.IntakeRules;
import io.howdidwedo.surveyservice.transaction.Recording;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import io.howdidwedo.surveyservice.transaction.TransactionForm.CustomerForm;
import io.howdidwedo.surveyservice.transaction.TransactionForm.ValueForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows that are transactions. Fields are named as in the HTTP interface (`customer.email`,
/// `facts.promisedBy`).
final class TransactionRows implements RowIntake {
    private static final Phrases WORDS = Phrases.of(TransactionRows.class);
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
                checked.add(read(source, row, form -> recording.check(form, rules)));
                checkedRows.add(row);
            } catch (InvalidInput e) {
                results.add(RowResult.refused(row.line(), e));
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
            var _ = read(source, row, form -> recording.tryOut(form, rules));
            return RowResult.accepted(row.line());
        } catch (InvalidInput e) {
            return RowResult.refused(row.line(), e);
        }
    }

    /// The transaction of a row.
    ///
    /// @throws InvalidInput when it is none, or another team's
    static Transaction read(
            Import source, Row row, Function<TransactionForm, Transaction> reading) {
        Check check = new Check();
        row.check(check);
        check.refuse();
        ValueForm value = value(row, check);
        check.refuse();
        Transaction read = reading.apply(form(row, value));
        check.require(
                source.teams().have(read.supplier()), "supplier", WORDS.told("problem.other-team"));
        check.refuse();
        return read;
    }

    static boolean isOfAnotherTeam(Import source, Transaction recorded) {
        return !source.teams().have(recorded.supplier());
    }

    static RowResult result(Import source, long line, Recording outcome) {
        return switch (outcome) {
            case Recording.New(Transaction _) -> RowResult.accepted(line);
            case Recording.Repeated(Transaction _) -> RowResult.repeated(line);
            case Recording.Conflicting(Transaction recorded, List<String> _)
                    when isOfAnotherTeam(source, recorded) ->
                    RowResult.rejected(
                            line, "externalId", WORDS.told("problem.taken-by-other-team"));
            case Recording.Conflicting(Transaction _, List<String> fields) ->
                    RowResult.rejected(
                            line,
                            "",
                            WORDS.told("problem.other-content", String.join(", ", fields)));
        };
    }

    /// An amount may name its currency itself; a currency without an amount is none.
    private static @Nullable ValueForm value(Row row, Check check) {
        String amount = row.get("value.amount");
        if (amount == null) {
            return null;
        }
        int blank = amount.indexOf(' ');
        String named = blank < 0 ? null : amount.substring(blank + 1);
        String stated = row.get("value.currency");
        check.require(
                named == null || stated == null || named.equalsIgnoreCase(stated),
                "value.amount",
                WORDS.told(
                        "problem.other-currency", String.valueOf(named), String.valueOf(stated)));
        return new ValueForm(
                blank < 0 ? amount : amount.substring(0, blank), stated == null ? named : stated);
    }

    private static TransactionForm form(Row row, @Nullable ValueForm value) {
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
                value,
                row.under("facts."),
                row.get("recordedAt"));
    }
}
