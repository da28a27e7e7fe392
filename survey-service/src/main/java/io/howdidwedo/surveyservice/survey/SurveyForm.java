package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A survey as it is stated from outside.
public record SurveyForm(
        @Nullable Map<String, String> title,
        @Nullable List<String> offerings,
        @Nullable List<QuestionForm> questions,
        @Nullable PolicyForm policy) {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST_QUESTIONS = 100;
    private static final int MOST_REMINDERS = 5;

    /// A question as it is stated.
    public record QuestionForm(
            @Nullable String id,
            @Nullable QuestionType type,
            @Nullable Map<String, String> text,
            @Nullable Boolean required,
            @Nullable Integer points,
            @Nullable String expectation,
            @Nullable Map<String, String> low,
            @Nullable Map<String, String> high,
            @Nullable List<OptionForm> options) {}

    /// An option as it is stated.
    public record OptionForm(@Nullable String id, @Nullable Map<String, String> text) {}

    /// A policy as it is stated; what is left out is the default.
    public record PolicyForm(
            @Nullable Duration delay,
            @Nullable List<Duration> remindAfter,
            @Nullable Duration expireAfter,
            @Nullable Duration askAboutLast) {}

    /// The survey stated.
    ///
    /// @throws InvalidInput naming every field that is wrong
    public Survey check(String id, int version) {
        List<Violation> violations = new ArrayList<>();
        List<QuestionForm> stated = questions == null ? List.of() : questions;
        List<Question> checked = checkQuestions(stated, violations);
        Policy checkedPolicy = checkPolicy(violations);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        Map<String, String> name = title == null || title.isEmpty() ? Map.of("en", id) : title;
        return new Survey(
                id,
                version,
                name,
                offerings == null ? List.of() : offerings,
                checked,
                checkedPolicy);
    }

    private static List<Question> checkQuestions(
            List<QuestionForm> stated, List<Violation> violations) {
        Set<String> ids = new HashSet<>();
        List<Question> checked = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            checkQuestion("questions[" + i + "]", stated.get(i), ids, checked, violations);
        }
        if (stated.size() > MOST_QUESTIONS) {
            violations.add(new Violation("questions", "must be at most " + MOST_QUESTIONS));
        }
        requireOneOf(Question.OVERALL, QuestionType.RATING, checked, violations);
        requireOneOf(Question.NEXT_TIME, QuestionType.TEXT, checked, violations);
        return checked;
    }

    private static void requireOneOf(
            String id, QuestionType type, List<Question> questions, List<Violation> violations) {
        boolean there =
                questions.stream().anyMatch(one -> one.id().equals(id) && one.type() == type);
        if (!there) {
            violations.add(
                    new Violation(
                            "questions",
                            "every survey asks the question with id \""
                                    + id
                                    + "\" and type "
                                    + type.name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    private static void checkQuestion(
            String path,
            QuestionForm form,
            Set<String> ids,
            List<Question> checked,
            List<Violation> violations) {
        int before = violations.size();
        if (form.id() == null || !form.id().matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
            violations.add(
                    new Violation(
                            path + ".id",
                            "is required: 1 to 64 letters, digits, hyphens or underscores"));
        } else if (!ids.add(form.id())) {
            violations.add(new Violation(path + ".id", "is used twice in this survey"));
        }
        if (form.type() == null) {
            violations.add(
                    new Violation(path + ".type", "must be rating, nps, ces, choice or text"));
        }
        if (form.text() == null || form.text().isEmpty()) {
            violations.add(new Violation(path + ".text", "is required in at least one language"));
        }
        if (form.points() != null && (form.points() < 2 || form.points() > 11)) {
            violations.add(new Violation(path + ".points", "must be from 2 to 11"));
        }
        if (form.type() == QuestionType.CHOICE
                && (form.options() == null || form.options().size() < 2)) {
            violations.add(new Violation(path + ".options", "a choice has at least two options"));
        }
        if (violations.size() == before) {
            checked.add(question(form));
        }
    }

    private static Question question(QuestionForm form) {
        String id = Objects.requireNonNull(form.id());
        List<OptionForm> options = form.options() == null ? List.of() : form.options();
        return new Question(
                id,
                Objects.requireNonNull(form.type()),
                Objects.requireNonNull(form.text()),
                Boolean.TRUE.equals(form.required()),
                form.type() == QuestionType.RATING
                        ? Integer.valueOf(Objects.requireNonNullElse(form.points(), 5))
                        : null,
                form.type() == QuestionType.RATING
                        ? Objects.requireNonNullElse(form.expectation(), id)
                        : null,
                form.low() == null ? Map.of() : form.low(),
                form.high() == null ? Map.of() : form.high(),
                options.stream()
                        .map(
                                option ->
                                        new Question.Option(
                                                Objects.requireNonNullElse(option.id(), "option"),
                                                option.text() == null ? Map.of() : option.text()))
                        .toList());
    }

    private Policy checkPolicy(List<Violation> violations) {
        if (policy == null) {
            return Policy.DEFAULT;
        }
        Policy checked =
                new Policy(
                        within("policy.delay", policy.delay(), Policy.DEFAULT.delay(), violations),
                        Objects.requireNonNullElse(
                                policy.remindAfter(), Policy.DEFAULT.remindAfter()),
                        within(
                                "policy.expireAfter",
                                policy.expireAfter(),
                                Policy.DEFAULT.expireAfter(),
                                violations),
                        within(
                                "policy.askAboutLast",
                                policy.askAboutLast(),
                                Policy.DEFAULT.askAboutLast(),
                                violations));
        if (checked.remindAfter().size() > MOST_REMINDERS
                || !checked.remindAfter().equals(checked.remindAfter().stream().sorted().toList())
                || checked.remindAfter().stream().anyMatch(one -> !one.isPositive())) {
            violations.add(
                    new Violation(
                            "policy.remindAfter",
                            "must be at most 5 durations like P3D, ascending, longer than nothing"));
        }
        return checked;
    }

    private static Duration within(
            String field,
            @Nullable Duration stated,
            Duration otherwise,
            List<Violation> violations) {
        if (stated != null && (stated.isNegative() || stated.compareTo(LONGEST) > 0)) {
            violations.add(
                    new Violation(field, "must be a duration like PT2H or P3D, up to a year"));
        }
        return stated == null ? otherwise : stated;
    }
}
