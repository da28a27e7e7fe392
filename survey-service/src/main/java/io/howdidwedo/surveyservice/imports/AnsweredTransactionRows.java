package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.transaction.IntakeRules;
import io.howdidwedo.surveyservice.transaction.Recording;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Rows that are an answer together with what it is about, as other tools export them: each makes
/// a transaction, about which nobody is asked, and its answer; both or none. What a row does not
/// say of its transaction is made up from the answer: when it was is when it was answered, an
/// answer without a customer is a customer of its own.
final class AnsweredTransactionRows implements RowIntake {
    private final RecordingTransactions recording;
    private final Offerings offerings;
    private final AnswerRows answers;

    AnsweredTransactionRows(
            RecordingTransactions recording, Offerings offerings, AnswerRows answers) {
        this.recording = recording;
        this.offerings = offerings;
        this.answers = answers;
    }

    /// A row of which both parts are right.
    private record Checked(Row row, Row completed, Transaction transaction, Response response) {}

    @Override
    public List<RowResult> take(Import source, List<Row> rows) {
        IntakeRules rules = rules(source);
        AnswerRows.Agreed agreed = new AnswerRows.Agreed(offerings);
        List<Checked> checked = new ArrayList<>();
        List<RowResult> results = new ArrayList<>();
        for (Row row : rows) {
            try {
                checked.add(check(source, row, form -> recording.check(form, rules), agreed));
            } catch (InvalidInput e) {
                results.add(RowResult.refused(row.line(), e));
            }
        }
        results.addAll(record(source, checked, rules, agreed));
        return results;
    }

    /// Nobody is asked once more about what they have answered.
    private static IntakeRules rules(Import source) {
        return IntakeRules.imported(false, source.mayBackdate());
    }

    private List<RowResult> record(
            Import source, List<Checked> checked, IntakeRules rules, AnswerRows.Agreed agreed) {
        List<Recording> outcomes =
                recording.record(checked.stream().map(Checked::transaction).toList(), rules);
        List<Response> given = new ArrayList<>();
        List<Row> givenRows = new ArrayList<>();
        List<RowResult> results = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            Checked row = checked.get(i);
            try {
                given.add(response(source, row, outcomes.get(i), agreed));
                givenRows.add(row.row());
            } catch (InvalidInput e) {
                results.add(RowResult.refused(row.row().line(), e));
            } catch (AnotherContent e) {
                results.add(TransactionRows.result(source, row.row().line(), outcomes.get(i)));
            }
        }
        results.addAll(answers.keep(given, givenRows));
        return results;
    }

    /// A transaction that is here with more than the row says of it, or that was answered twice,
    /// is the one that is meant.
    private Response response(
            Import source, Checked row, Recording outcome, AnswerRows.Agreed agreed) {
        if (!(outcome
                instanceof Recording.Conflicting(Transaction recorded, List<String> fields))) {
            return row.response();
        }
        boolean saysOther =
                TransactionRows.isOfAnotherTeam(source, recorded)
                        || fields.stream().anyMatch(field -> says(row.row(), field));
        if (saysOther) {
            throw new AnotherContent();
        }
        return answers.response(source, row.completed(), recorded, agreed);
    }

    private static boolean says(Row row, String field) {
        return row.fields().keySet().stream()
                .anyMatch(stated -> stated.equals(field) || stated.startsWith(field + "."));
    }

    private static final class AnotherContent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public List<RowResult> tryOut(Import source, List<Row> rows) {
        IntakeRules rules = rules(source);
        AnswerRows.Agreed agreed = new AnswerRows.Agreed(offerings);
        List<RowResult> results = new ArrayList<>();
        for (Row row : rows) {
            try {
                var _ = check(source, row, form -> recording.tryOut(form, rules), agreed);
                results.add(RowResult.accepted(row.line()));
            } catch (InvalidInput e) {
                results.add(RowResult.refused(row.line(), e));
            }
        }
        return results;
    }

    private Checked check(
            Import source,
            Row row,
            Function<TransactionForm, Transaction> reading,
            AnswerRows.Agreed agreed) {
        Row completed = completed(row);
        Transaction transaction = TransactionRows.read(source, completed, reading);
        return new Checked(
                row,
                completed,
                transaction,
                answers.response(source, completed, transaction, agreed));
    }

    private static Row completed(Row row) {
        String answer = Objects.requireNonNullElseGet(row.get("id"), () -> AnswerRows.idOf(row));
        String transaction = Objects.requireNonNullElse(row.get("externalId"), answer);
        Map<String, String> more = new HashMap<>();
        more.put("id", answer);
        more.put("externalId", transaction);
        more.put("customer.id", customer(row, transaction));
        String answeredAt = row.get("answeredAt");
        if (answeredAt != null) {
            more.put("occurredAt", answeredAt);
        }
        return row.completed(more);
    }

    /// Who answers from the same address is the same customer; the address itself is no id.
    private static String customer(Row row, String transaction) {
        String address = row.get("customer.email");
        return address == null
                ? "anonymous-" + transaction
                : "customer-" + DerivedId.of("customer-of", address.toLowerCase(Locale.ROOT));
    }
}
