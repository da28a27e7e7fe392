package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.response.Comment;
import io.howdidwedo.contracts.response.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseStatus;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.response.Revision;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows that are answers given elsewhere: `source` and `transaction` say to what, `answeredAt`
/// when, `id` tells several answers apart, and every other field is a question of the survey, an
/// expectation of the agreement, `overall`, `recommend`, `ease`, `comment` or `next-time`.
final class AnswerRows implements RowIntake {
    private static final List<String> KEYS =
            List.of("source", "transaction", "id", "answeredAt", "recordedAt", "contactPoint");
    private static final String IMPORTED = "import";
    private static final List<String> COMMENTS = List.of("comment", Question.NEXT_TIME);

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
        Map<UUID, Transaction> known =
                transactions.findAll(rows.stream().map(AnswerRows::transactionId).toList());
        Map<String, Offering> agreed = new HashMap<>();
        List<Response> checked = new ArrayList<>();
        List<Row> checkedRows = new ArrayList<>();
        List<RowResult> results = new ArrayList<>();
        for (Row row : rows) {
            try {
                checked.add(response(source, row, known, agreed));
                checkedRows.add(row);
            } catch (RowRefused e) {
                results.add(RowResult.rejected(row.line(), TransactionRows.said(e)));
            }
        }
        BitSet present = responses.addAll(checked);
        Map<UUID, Response> recorded =
                present.isEmpty()
                        ? Map.of()
                        : responses.findAll(
                                present.stream().mapToObj(i -> checked.get(i).id()).toList());
        for (int i = 0; i < checked.size(); i++) {
            long line = checkedRows.get(i).line();
            results.add(
                    present.get(i)
                            ? compare(line, checked.get(i), recorded)
                            : RowResult.accepted(line));
        }
        return results;
    }

    @Override
    public List<RowResult> tryOut(Import source, List<Row> rows) {
        Map<UUID, Transaction> known =
                transactions.findAll(rows.stream().map(AnswerRows::transactionId).toList());
        Map<String, Offering> agreed = new HashMap<>();
        return rows.stream().map(row -> tryOut(source, row, known, agreed)).toList();
    }

    private RowResult tryOut(
            Import source, Row row, Map<UUID, Transaction> known, Map<String, Offering> agreed) {
        try {
            var _ = response(source, row, known, agreed);
            return RowResult.accepted(row.line());
        } catch (RowRefused e) {
            return RowResult.rejected(row.line(), TransactionRows.said(e));
        }
    }

    private static RowResult compare(long line, Response given, Map<UUID, Response> recorded) {
        Revision before = Objects.requireNonNull(recorded.get(given.id())).current();
        Revision now = given.current();
        return before.answers().equals(now.answers())
                        && before.answeredAt().equals(now.answeredAt())
                ? RowResult.repeated(line)
                : RowResult.rejected(
                        line, "an answer with this id is recorded with another content");
    }

    private static @Nullable Set<String> only(Import source) {
        return source.onlySuppliers() == null ? null : Set.copyOf(source.onlySuppliers());
    }

    private static UUID transactionId(Row row) {
        return Transaction.idOf(
                Objects.requireNonNullElse(row.get("source"), ""),
                Objects.requireNonNullElse(row.get("transaction"), ""));
    }

    private Response response(
            Import source, Row row, Map<UUID, Transaction> known, Map<String, Offering> agreed) {
        row.requireReadable();
        require(row, "source");
        require(row, "transaction");
        Transaction transaction = known.get(transactionId(row));
        if (transaction == null || !new Teams(only(source)).have(transaction.supplier())) {
            throw new RowRefused("transaction: is not recorded here; import it first");
        }
        Instant answeredAt = instant("answeredAt", require(row, "answeredAt"));
        Answers answers = answers(row, transaction, agreed);
        if (answers.isEmpty()) {
            throw new RowRefused("nothing was answered in this row");
        }
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
                List.of(
                        new Revision(
                                1,
                                ResponseStatus.CONFIRMED,
                                answers,
                                answeredAt,
                                recordedAt(source, row),
                                null,
                                null)));
    }

    /// Without an id of its own, an answer is known by all it says.
    private static String idOf(Row row) {
        return DerivedId.of("answer-row", new TreeMap<>(row.fields())).toString();
    }

    private static String require(Row row, String field) {
        String value = row.get(field);
        if (value == null) {
            throw new RowRefused(field + ": is required");
        }
        return value;
    }

    private Instant recordedAt(Import source, Row row) {
        String stated = row.get("recordedAt");
        if (stated == null) {
            return clock.instant().truncatedTo(ChronoUnit.MILLIS);
        }
        if (!source.mayBackdate()) {
            throw new RowRefused("recordedAt: may only be given in an administrator's import");
        }
        return instant("recordedAt", stated);
    }

    private static Instant instant(String field, String value) {
        try {
            return OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            throw new RowRefused(
                    field
                            + ": must be an instant like 2026-11-20T15:04:05Z, or map it with a zone");
        }
    }

    private Answers answers(Row row, Transaction transaction, Map<String, Offering> agreed) {
        Survey survey = surveys.forOffering(transaction.offering());
        Offering offering =
                agreed.computeIfAbsent(
                        transaction.offering(),
                        id -> offerings.find(id).orElseGet(() -> StandardAgreement.assumedFor(id)));
        Collected collected = new Collected(survey, offering, transaction.occurredAt());
        row.fields()
                .forEach(
                        (field, value) -> {
                            if (!KEYS.contains(field)) {
                                collected.add(field, value);
                            }
                        });
        return collected.answers();
    }

    /// The answers of one row, put together field by field.
    private static final class Collected {
        private final Survey survey;
        private final Offering offering;
        private final Instant occurredAt;
        private final Map<String, Rating> ratings = new TreeMap<>();
        private final Map<String, List<String>> choices = new LinkedHashMap<>();
        private final Map<String, Comment> comments = new TreeMap<>();
        private @Nullable Overall overall;
        private @Nullable Integer recommend;
        private @Nullable Integer ease;

        Collected(Survey survey, Offering offering, Instant occurredAt) {
            this.survey = survey;
            this.offering = offering;
            this.occurredAt = occurredAt;
        }

        void add(String field, String value) {
            Optional<Question> question = survey.question(field);
            Optional<Requirement> requirement = offering.requirement(field, occurredAt);
            if (COMMENTS.contains(field)
                    || question.filter(Question.Text.class::isInstance).isPresent()) {
                comment(field, value);
            } else if (field.equals("recommend")) {
                recommend = number(field, value, 0, 10);
            } else if (field.equals("ease")) {
                ease = number(field, value, 1, 7);
            } else if (requirement.isPresent() && requirement.get().scale() != null) {
                rate(field, value, requirement.get().scale());
            } else if (question.isPresent()) {
                answer(question.get(), value);
            }
            // Other columns are not answers.
        }

        private void comment(String field, String value) {
            if (value.length() > AnswerForm.LONGEST_COMMENT) {
                throw new RowRefused(
                        field + ": must be at most " + AnswerForm.LONGEST_COMMENT + " characters");
            }
            comments.put(field, new Comment(field, value));
        }

        private void answer(Question question, String value) {
            String id = question.id();
            switch (question) {
                case Question.Rating rating -> rate(id, value, rating.points());
                case Question.Recommend _ -> recommend = number(id, value, 0, 10);
                case Question.Ease _ -> ease = number(id, value, 1, 7);
                case Question.Choice _, Question.YesNo _ -> choices.put(id, List.of(value));
                case Question.Choices _ -> choices.put(id, parts(value));
                case Question.Text _ -> comment(id, value);
                case Question.ContactMe _, Question.Matrix _ -> {
                    // A matrix is given line by line, and nobody is contacted about the past.
                }
            }
        }

        private static List<String> parts(String value) {
            return Arrays.stream(value.split(";", -1))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
        }

        private void rate(String field, String value, int points) {
            int given = number(field, value, 1, points);
            if (field.equals(Question.OVERALL)) {
                overall = new Overall(points, given);
            }
            ratings.put(field, new Rating(field, points, given, false));
        }

        private static int number(String field, String value, int first, int last) {
            try {
                int number = Integer.parseInt(value);
                if (number >= first && number <= last) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // falls through to the refusal
            }
            throw new RowRefused(
                    String.format(
                            Locale.ROOT,
                            "%s: must be a whole number from %d to %d",
                            field,
                            first,
                            last));
        }

        Answers answers() {
            return new Answers(
                    overall,
                    recommend,
                    ease,
                    List.copyOf(ratings.values()),
                    choices,
                    List.copyOf(comments.values()),
                    false);
        }
    }
}
