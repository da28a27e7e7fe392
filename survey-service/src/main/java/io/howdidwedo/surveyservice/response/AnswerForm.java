package io.howdidwedo.surveyservice.response;

import io.howdidwedo.contracts.response.Comment;
import io.howdidwedo.contracts.response.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.QuestionType;
import io.howdidwedo.surveyservice.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a customer entered on the survey page, by question, right or wrong.
public record AnswerForm(Map<String, String> values) {
    /// The longest comment kept, in characters.
    public static final int LONGEST_COMMENT = 5_000;

    public AnswerForm {
        values = Map.copyOf(values);
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

    /// What was entered for a question, blank when nothing.
    public String value(String question) {
        return values.getOrDefault(question, "");
    }

    /// What is wrong, by question; empty when it can be sent off.
    public Map<String, Problem> problems(Survey survey) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Question question : survey.questions()) {
            problem(question).ifPresent(problem -> problems.put(question.id(), problem));
        }
        return problems;
    }

    private Optional<Problem> problem(Question question) {
        String value = value(question.id());
        if (value.isBlank()) {
            return question.required() ? Optional.of(Problem.MISSING) : Optional.empty();
        }
        return switch (question.type()) {
            case RATING, NPS, CES ->
                    number(question) == null
                            ? Optional.of(Problem.NOT_AN_ANSWER)
                            : Optional.empty();
            case CHOICE ->
                    question.options().stream().noneMatch(option -> option.id().equals(value))
                            ? Optional.of(Problem.NOT_AN_ANSWER)
                            : Optional.empty();
            case TEXT ->
                    value.length() > LONGEST_COMMENT
                            ? Optional.of(Problem.TOO_LONG)
                            : Optional.empty();
        };
    }

    private @Nullable Integer number(Question question) {
        try {
            int number = Integer.parseInt(value(question.id()).strip());
            return Objects.requireNonNull(question.range()).contains(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// The answers that are right; wrong ones count as skipped.
    public Answers answers(Survey survey) {
        Overall overall = null;
        Integer recommend = null;
        Integer ease = null;
        List<Rating> ratings = new ArrayList<>();
        Map<String, List<String>> choices = new LinkedHashMap<>();
        List<Comment> comments = new ArrayList<>();
        for (Question question : survey.questions()) {
            boolean valid = problem(question).isEmpty();
            switch (question.type()) {
                case RATING -> {
                    Integer value = valid ? number(question) : null;
                    int points = Objects.requireNonNull(question.range()).last();
                    if (question.id().equals(Question.OVERALL) && value != null) {
                        overall = new Overall(points, value);
                    }
                    ratings.add(
                            new Rating(
                                    Objects.requireNonNullElse(
                                            question.expectation(), question.id()),
                                    points,
                                    value,
                                    false));
                }
                case NPS -> recommend = valid ? number(question) : null;
                case CES -> ease = valid ? number(question) : null;
                case CHOICE -> {
                    if (valid && !value(question.id()).isBlank()) {
                        choices.put(question.id(), List.of(value(question.id())));
                    }
                }
                case TEXT -> {
                    if (valid && !value(question.id()).isBlank()) {
                        comments.add(new Comment(question.id(), value(question.id()).strip()));
                    }
                }
            }
        }
        return new Answers(overall, recommend, ease, ratings, choices, comments, false);
    }

    /// The form as it was filled in for these answers.
    public static AnswerForm of(Survey survey, Answers answers) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Question question : survey.questions()) {
            String value = value(question, answers);
            if (!value.isEmpty()) {
                values.put(question.id(), value);
            }
        }
        return new AnswerForm(values);
    }

    private static String value(Question question, Answers answers) {
        return switch (question.type()) {
            case RATING ->
                    answers.ratings().stream()
                            .filter(one -> one.expectation().equals(question.expectation()))
                            .map(Rating::value)
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .findFirst()
                            .orElse("");
            case NPS -> Objects.toString(answers.recommend(), "");
            case CES -> Objects.toString(answers.ease(), "");
            case CHOICE ->
                    String.join("", answers.choices().getOrDefault(question.id(), List.of()));
            case TEXT -> answers.comment(question.id());
        };
    }

    /// The form with this question answered so, if it has no answer yet: the rating clicked in the
    /// mail.
    public AnswerForm withChosen(Survey survey, @Nullable String question, @Nullable String value) {
        boolean choosable =
                question != null
                        && value != null
                        && survey.question(question)
                                .filter(one -> one.type() != QuestionType.TEXT)
                                .isPresent();
        if (!choosable) {
            return this;
        }
        Map<String, String> chosen = new LinkedHashMap<>(values);
        chosen.put(question, value);
        return new AnswerForm(chosen);
    }
}
