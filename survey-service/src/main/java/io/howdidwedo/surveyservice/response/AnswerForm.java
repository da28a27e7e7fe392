package io.howdidwedo.surveyservice.response;

import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Question.Matrix;
import io.howdidwedo.surveyservice.survey.Question.OnScale;
import io.howdidwedo.surveyservice.survey.Question.YesNo;
import io.howdidwedo.surveyservice.survey.Survey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a customer entered on the survey page, by question (a matrix: by line), right or wrong.
public record AnswerForm(Map<String, List<String>> values) {
    /// The longest comment kept, in characters.
    public static final int LONGEST_COMMENT = 5_000;

    public AnswerForm {
        Map<String, List<String>> given = new LinkedHashMap<>();
        values.forEach(
                (field, all) -> {
                    List<String> said = all.stream().filter(value -> !value.isBlank()).toList();
                    if (!said.isEmpty()) {
                        given.put(field, said);
                    }
                });
        values = given;
    }

    /// Nothing entered yet.
    public static AnswerForm empty() {
        return new AnswerForm(Map.of());
    }

    /// What is wrong with one question's answer.
    public enum Problem {
        /// It is needed.
        MISSING,
        /// It is no answer to this question.
        NOT_AN_ANSWER,
        /// It has too many characters.
        TOO_LONG
    }

    /// What was entered in a field, blank when nothing.
    public String value(String field) {
        return values(field).isEmpty() ? "" : values(field).getFirst();
    }

    /// All that was entered in a field.
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /// The questions asked of somebody who answers so.
    public List<Question> asked(Survey survey) {
        return survey.asked(this::values);
    }

    /// What is wrong, by question; empty when it can be sent off. Nothing is wrong with what is
    /// not asked.
    public Map<String, Problem> problems(Survey survey) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Question question : asked(survey)) {
            problem(question).ifPresent(problem -> problems.put(question.id(), problem));
        }
        return problems;
    }

    private Optional<Problem> problem(Question question) {
        if (isMissing(question)) {
            return question.required() ? Optional.of(Problem.MISSING) : Optional.empty();
        }
        if (!isAnAnswer(question)) {
            return Optional.of(Problem.NOT_AN_ANSWER);
        }
        boolean tooLong =
                question instanceof Question.Text
                        && value(question.id()).length() > LONGEST_COMMENT;
        return tooLong ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    private boolean isAnAnswer(Question question) {
        return switch (question) {
            case OnScale scale -> isOn(scale.range(), scale.id());
            case Matrix matrix ->
                    matrix.lines().stream()
                            .allMatch(line -> isOn(matrix.range(), matrix.field(line)));
            case Question.Choice _, YesNo _, Question.ContactMe _ ->
                    question.values().contains(value(question.id()));
            case Question.Choices _ -> question.values().containsAll(values(question.id()));
            case Question.Text _ -> true;
        };
    }

    /// A matrix that is needed is needed in every line.
    private boolean isMissing(Question question) {
        if (question instanceof Matrix matrix) {
            List<String> fields = matrix.lines().stream().map(matrix::field).toList();
            return question.required()
                    ? fields.stream().anyMatch(field -> values(field).isEmpty())
                    : fields.stream().allMatch(field -> values(field).isEmpty());
        }
        return values(question.id()).isEmpty();
    }

    private boolean isOn(Question.Range range, String field) {
        return values(field).isEmpty() || number(range, field) != null;
    }

    /// The number entered in a field; null when there is none on this scale.
    @Nullable Integer number(Question.Range range, String field) {
        try {
            int number = Integer.parseInt(value(field).strip());
            return range.contains(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// The answers that are right; wrong ones count as skipped, and what is not asked is not there.
    public Answers answers(Survey survey) {
        FormAnswers answers = new FormAnswers(this);
        asked(survey).forEach(answers::add);
        return answers.answers();
    }

    /// Whether the question is answered, and rightly.
    boolean isRight(Question question) {
        return problem(question).isEmpty() && !isMissing(question);
    }

    /// The form as it was filled in for these answers.
    public static AnswerForm of(Survey survey, Answers answers) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Question question : survey.questions()) {
            if (question instanceof Matrix matrix) {
                for (Question.Line line : matrix.lines()) {
                    values.put(matrix.field(line), rated(line.expectation(), answers));
                }
            } else {
                values.put(question.id(), values(question, answers));
            }
        }
        return new AnswerForm(values);
    }

    private static List<String> values(Question question, Answers answers) {
        return switch (question) {
            case Question.Rating rating -> rated(rating.expectation(), answers);
            case Question.Recommend _ -> said(answers.recommend());
            case Question.Ease _ -> said(answers.ease());
            case Question.OfOptions _, YesNo _ ->
                    answers.choices().getOrDefault(question.id(), List.of());
            case Question.Text _ -> List.of(answers.comment(question.id()));
            case Question.ContactMe _ -> answers.contactMe() ? List.of(YesNo.YES) : List.of();
            case Matrix _ -> List.of();
        };
    }

    private static List<String> said(@Nullable Integer number) {
        return number == null ? List.of() : List.of(String.valueOf(number));
    }

    private static List<String> rated(String expectation, Answers answers) {
        return answers.ratings().stream()
                .filter(rating -> rating.expectation().equals(expectation))
                .map(Rating::value)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .limit(1)
                .toList();
    }

    /// The form with this question answered so, if it can be answered so: the rating clicked in
    /// the mail.
    public AnswerForm withChosen(Survey survey, @Nullable String question, @Nullable String value) {
        boolean choosable =
                question != null
                        && value != null
                        && survey.question(question)
                                .filter(asked -> asked.values().contains(value))
                                .isPresent();
        if (!choosable) {
            return this;
        }
        Map<String, List<String>> chosen = new LinkedHashMap<>(values);
        chosen.put(question, List.of(value));
        return new AnswerForm(chosen);
    }
}
