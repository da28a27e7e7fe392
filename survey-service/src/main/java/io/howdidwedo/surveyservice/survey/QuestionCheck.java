package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.Question.Look;
import io.howdidwedo.surveyservice.survey.SurveyDocument.LineDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.OptionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one question of a survey document and finds what is wrong with it.
final class QuestionCheck {
    private static final Phrases WORDS = Phrases.of(QuestionCheck.class);
    private static final int MOST_OPTIONS = 100;
    private static final int MOST_SMILEYS = 5;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private final Check check;
    private final QuestionsBefore before;
    private final WordsCheck words;
    private final ConditionsCheck conditions;

    /// @param check of this question
    /// @param stated all questions of the survey
    QuestionCheck(
            Check check, QuestionsBefore before, WordsCheck words, List<QuestionDocument> stated) {
        this.check = check;
        this.before = before;
        this.words = words;
        this.conditions = new ConditionsCheck(check, before, stated);
    }

    /// Adds the question to those before when nothing is wrong with it.
    void read(@Nullable QuestionDocument stated) {
        if (stated == null) {
            check.wrong("", WORDS.told("problem.empty"));
            return;
        }
        before.begin(stated.id());
        checkId(check, stated.id(), before::isNew, WORDS.told("problem.id-twice.survey"));
        words.checkNeeded(check, "text", stated.text());
        List<Condition> shownIf = conditions.read(stated.shownIf());
        if (stated.type() == null) {
            check.wrong("type", WORDS.told("problem.type"));
            return;
        }
        checkParts(stated, stated.type());
        if (!check.isWrong()) {
            before.add(StatedQuestion.of(stated, shownIf));
        }
    }

    private static void checkId(
            Check check, @Nullable String id, Predicate<String> isNew, Told twice) {
        if (id == null || !ID.matcher(id).matches()) {
            check.wrong("id", WORDS.told("problem.id"));
        } else if (!isNew.test(id)) {
            check.wrong("id", twice);
        }
    }

    private void checkParts(QuestionDocument stated, QuestionType type) {
        words.check(check, "low", stated.low());
        words.check(check, "high", stated.high());
        switch (type) {
            case RATING -> checkRating(stated);
            case MATRIX -> {
                checkPoints(stated);
                checkLines(Objects.requireNonNullElse(stated.lines(), List.of()));
            }
            case CHOICE, CHOICES ->
                    checkOptions(Objects.requireNonNullElse(stated.options(), List.of()));
            case CONTACT_ME ->
                    check.require(
                            !Boolean.TRUE.equals(stated.required()),
                            "required",
                            WORDS.told("problem.contact-required"));
            case NPS, CES, YES_NO, TEXT -> {}
        }
    }

    private void checkRating(QuestionDocument stated) {
        checkPoints(stated);
        check.require(
                stated.look() != Look.SMILEYS || StatedQuestion.points(stated) <= MOST_SMILEYS,
                "look",
                WORDS.told("problem.smileys"));
        checkExpectation(
                check,
                Objects.requireNonNullElse(
                        stated.expectation(), Objects.requireNonNullElse(stated.id(), "")));
    }

    private void checkPoints(QuestionDocument stated) {
        int points = StatedQuestion.points(stated);
        check.require(points >= 2 && points <= 11, "points", WORDS.told("problem.points"));
    }

    private void checkExpectation(Check its, String expectation) {
        if (!ID.matcher(expectation).matches()) {
            its.wrong("expectation", WORDS.told("problem.id"));
        } else if (!before.isNewExpectation(expectation)) {
            its.wrong("expectation", WORDS.told("problem.expectation-twice"));
        }
    }

    private void checkOptions(List<OptionDocument> options) {
        check.require(
                options.size() >= 2 && options.size() <= MOST_OPTIONS,
                "options",
                WORDS.told("problem.options", MOST_OPTIONS));
        Set<String> known = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            OptionDocument option = options.get(i);
            Check its = check.at("options", i);
            checkId(
                    its,
                    option == null ? null : option.id(),
                    known::add,
                    WORDS.told("problem.id-twice.question"));
            words.checkNeeded(its, "text", option == null ? null : option.text());
        }
    }

    private void checkLines(List<LineDocument> lines) {
        check.require(
                !lines.isEmpty() && lines.size() <= MOST_OPTIONS,
                "lines",
                WORDS.told("problem.lines", MOST_OPTIONS));
        for (int i = 0; i < lines.size(); i++) {
            LineDocument line = lines.get(i);
            Check its = check.at("lines", i);
            String expectation = line == null ? null : line.expectation();
            checkExpectation(its, Objects.requireNonNullElse(expectation, ""));
            words.checkNeeded(its, "text", line == null ? null : line.text());
        }
    }
}
