package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Response.Revision;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// Rows that are answers given elsewhere: `source` and `transaction` say to what, `answeredAt`
/// when, `id` tells several answers apart, and every other field is a question of the survey, an
/// expectation of the agreement, `overall`, `recommend`, `ease`, `comment` or `next-time`.
final class AnswerRows implements RowIntake {
    private static final Phrases WORDS = Phrases.of(AnswerRows.class);
    private static final String IMPORTED = "import";
    private static final Pattern WHOLE = Pattern.compile("^(\\d{1,9})[.,]0+$");

    private final Transactions transactions;
    private final Offerings offerings;
    private final Surveys surveys;
    private final Responses responses;
    private final Clock clock;

    AnswerRows(
            Transactions transactions,
            Offerings offerings,
            Surveys surveys,
            Responses responses,
            Clock clock) {
        this.transactions = transactions;
        this.offerings = offerings;
        this.surveys = surveys;
        this.responses = responses;
        this.clock = clock;
    }

    @Override
    public List<RowResult> take(Import source, List<Row> rows) {
        Map<UUID, Transaction> known = known(rows);
        Agreed agreed = new Agreed(offerings);
        List<Response> checked = new ArrayList<>();
        List<Row> checkedRows = new ArrayList<>();
        List<RowResult> results = new ArrayList<>();
        for (Row row : rows) {
            try {
                checked.add(response(source, row, transaction(source, row, known), agreed));
                checkedRows.add(row);
            } catch (InvalidInput e) {
                results.add(RowResult.refused(row.line(), e));
            }
        }
        results.addAll(keep(checked, checkedRows));
        return results;
    }

    private Map<UUID, Transaction> known(List<Row> rows) {
        return transactions.findAll(rows.stream().map(AnswerRows::transactionId).toList());
    }

    /// Keeps answers that were checked.
    ///
    /// @param rows where each came from
    List<RowResult> keep(List<Response> given, List<Row> rows) {
        BitSet present = responses.addAll(given);
        Map<UUID, Response> recorded =
                present.isEmpty()
                        ? Map.of()
                        : responses.findAll(
                                present.stream().mapToObj(i -> given.get(i).id()).toList());
        List<RowResult> results = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            long line = rows.get(i).line();
            results.add(
                    present.get(i)
                            ? compare(line, given.get(i), recorded)
                            : RowResult.accepted(line));
        }
        return results;
    }

    @Override
    public List<RowResult> tryOut(Import source, List<Row> rows) {
        Map<UUID, Transaction> known = known(rows);
        Agreed agreed = new Agreed(offerings);
        return rows.stream().map(row -> tryOut(source, row, known, agreed)).toList();
    }

    private RowResult tryOut(Import source, Row row, Map<UUID, Transaction> known, Agreed agreed) {
        try {
            var _ = response(source, row, transaction(source, row, known), agreed);
            return RowResult.accepted(row.line());
        } catch (InvalidInput e) {
            return RowResult.refused(row.line(), e);
        }
    }

    /// The offerings of one chunk, each looked up once.
    static final class Agreed {
        private final Offerings offerings;
        private final Map<String, Offering> known = new HashMap<>();

        Agreed(Offerings offerings) {
            this.offerings = offerings;
        }

        private Offering of(String id) {
            return known.computeIfAbsent(
                    id,
                    unknown ->
                            offerings
                                    .find(unknown)
                                    .orElseGet(() -> StandardAgreement.assumedFor(unknown)));
        }
    }

    private static RowResult compare(long line, Response given, Map<UUID, Response> recorded) {
        Revision before = Objects.requireNonNull(recorded.get(given.id())).current();
        Revision now = given.current();
        return before.answers().equals(now.answers())
                        && before.answeredAt().equals(now.answeredAt())
                ? RowResult.repeated(line)
                : RowResult.rejected(line, "", WORDS.told("problem.other-answer"));
    }

    private static UUID transactionId(Row row) {
        return Transaction.idOf(
                WrittenText.id(Objects.requireNonNullElse(row.get("source"), "")),
                WrittenText.id(Objects.requireNonNullElse(row.get("transaction"), "")));
    }

    /// The answer of a row.
    ///
    /// @param transaction what it is about
    /// @throws InvalidInput when it is none
    Response response(Import source, Row row, Transaction transaction, Agreed agreed) {
        Revision given = given(source, row, transaction, agreed);
        String externalId = Objects.requireNonNullElseGet(row.get("id"), () -> idOf(row));
        Survey survey = surveys.forOffering(transaction.offering());
        return new Response(
                Response.idOf(transaction.id(), externalId),
                externalId,
                transaction.id(),
                transaction.relationshipId(),
                null,
                null,
                AskedFor.TRANSACTION,
                transaction.supplier(),
                survey.id(),
                survey.version(),
                Objects.requireNonNullElse(row.get("contactPoint"), IMPORTED),
                1,
                List.of(given));
    }

    /// What the row is about.
    ///
    /// @throws InvalidInput when that is not recorded here, for somebody of these teams
    private static Transaction transaction(Import source, Row row, Map<UUID, Transaction> known) {
        Check check = new Check();
        row.check(check);
        require(row, "source", check);
        require(row, "transaction", check);
        check.refuse();
        Transaction transaction = known.get(transactionId(row));
        if (transaction == null || !source.teams().have(transaction.supplier())) {
            throw new InvalidInput("transaction", WORDS.told("problem.not-recorded"));
        }
        return transaction;
    }

    private Revision given(Import source, Row row, Transaction about, Agreed agreed) {
        Check check = new Check();
        Instant answeredAt = instant("answeredAt", require(row, "answeredAt", check), check);
        check.refuse();
        Answers answers = answers(row, about, agreed, check);
        check.refuse();
        if (answers.isEmpty()) {
            check.wrong("", WORDS.told("problem.nothing-answered"));
        }
        Instant recordedAt = recordedAt(source, row, check);
        check.refuse();
        return new Revision(
                1, ResponseStatus.CONFIRMED, answers, answeredAt, recordedAt, null, null);
    }

    /// Without an id of its own, an answer is known by all it says; 5 and 5.0 say the same.
    static String idOf(Row row) {
        Map<String, String> said = new TreeMap<>(row.fields());
        said.replaceAll((_, value) -> WHOLE.matcher(value).replaceAll("$1"));
        return DerivedId.of("answer-row", said).toString();
    }

    private static String require(Row row, String field, Check check) {
        String value = row.get(field);
        check.require(value != null, field, StatedValues.required());
        return Objects.requireNonNullElse(value, "");
    }

    private Instant recordedAt(Import source, Row row, Check check) {
        String stated = row.get("recordedAt");
        if (stated == null) {
            return clock.instant();
        }
        check.require(source.mayBackdate(), "recordedAt", WORDS.told("problem.backdated"));
        return instant("recordedAt", stated, check);
    }

    private static Instant instant(String field, String value, Check check) {
        try {
            String read = OffsetDateTime.parse(value).toString();
            return new StatedValues(check).instant(field, read);
        } catch (DateTimeException e) {
            if (!value.isEmpty()) {
                check.wrong(field, WORDS.told("problem.instant"));
            }
            return Instant.EPOCH;
        }
    }

    private Answers answers(Row row, Transaction transaction, Agreed agreed, Check check) {
        RowAnswers answers =
                new RowAnswers(
                        surveys.forOffering(transaction.offering()),
                        agreed.of(transaction.offering()),
                        transaction.occurredAt(),
                        check);
        row.fields().forEach(answers::add);
        return answers.answers();
    }
}
