package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import io.howdidwedo.table.number.UnreadableNumber;
import io.howdidwedo.table.number.WrittenScore;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The answers of one row, put together field by field; what is wrong is told to the check.
final class RowAnswers {
    private static final List<String> KEYS =
            List.of("source", "transaction", "id", "answeredAt", "recordedAt", "contactPoint");
    private static final Set<String> OF_TRANSACTIONS =
            KnownFields.of(ImportKind.TRANSACTIONS, Set.of()).all().stream()
                    .map(KnownFields.Field::name)
                    .collect(Collectors.toSet());
    private static final List<String> COMMENTS = List.of("comment", Question.NEXT_TIME);

    private final Survey survey;
    private final Offering offering;
    private final Instant occurredAt;
    private final Check check;
    private final Map<String, Rating> ratings = new TreeMap<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final Map<String, Comment> comments = new TreeMap<>();
    private @Nullable Overall overall;
    private @Nullable Integer recommend;
    private @Nullable Integer ease;

    RowAnswers(Survey survey, Offering offering, Instant occurredAt, Check check) {
        this.survey = survey;
        this.offering = offering;
        this.occurredAt = occurredAt;
        this.check = check;
    }

    /// Adds what a field answers; other fields are none of them.
    void add(String field, String value) {
        Optional<Question> question = survey.question(field);
        Optional<Integer> scale = offering.requirement(field, occurredAt).map(Requirement::scale);
        if (KEYS.contains(field) || OF_TRANSACTIONS.contains(field) || field.startsWith("facts.")) {
            return;
        }
        if (COMMENTS.contains(field)
                || question.filter(Question.Text.class::isInstance).isPresent()) {
            comment(field, value);
        } else if (field.equals("recommend")) {
            recommend = number(field, value, 0, 10);
        } else if (field.equals("ease")) {
            ease = number(field, value, 1, 7);
        } else if (scale.isPresent()) {
            rate(field, value, scale.get());
        } else {
            question.ifPresent(asked -> answer(asked, value));
        }
    }

    private void comment(String field, String value) {
        check.require(
                value.length() <= AnswerForm.LONGEST_COMMENT,
                field,
                StatedValues.tooLong(AnswerForm.LONGEST_COMMENT));
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
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void rate(String field, String value, int points) {
        int given = number(field, value, 1, points);
        if (field.equals(Question.OVERALL)) {
            overall = new Overall(points, given);
        }
        ratings.put(field, new Rating(field, points, given, false));
    }

    private int number(String field, String value, int first, int last) {
        try {
            return WrittenScore.read(value, first, last);
        } catch (UnreadableNumber e) {
            check.wrong(field, new TransactionForm.Unread(e.why()));
            return first;
        }
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
