package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.SurveyDocument.ConditionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the conditions under which a question is asked. They look back, at answers that can be
/// listed; so nothing goes round in a circle.
final class ConditionsCheck {
    private static final Phrases WORDS = Phrases.of(ConditionsCheck.class);
    private static final String FIELD = "shownIf";

    private final Check check;
    private final QuestionsBefore before;
    private final List<QuestionDocument> stated;

    /// @param check of the question
    /// @param stated all questions of the survey
    ConditionsCheck(Check check, QuestionsBefore before, List<QuestionDocument> stated) {
        this.check = check;
        this.before = before;
        this.stated = stated;
    }

    /// Those that are right.
    List<Condition> read(@Nullable List<ConditionDocument> conditions) {
        if (conditions == null) {
            return List.of();
        }
        List<Condition> right = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            read(check.at(FIELD, i), conditions.get(i)).ifPresent(right::add);
        }
        check.require(
                right.size() < conditions.size() || Paths.canBeMet(right, before.right()),
                FIELD,
                WORDS.told("problem.never-asked"));
        return right;
    }

    private Optional<Condition> read(Check its, @Nullable ConditionDocument condition) {
        String earlier = condition == null ? null : condition.question();
        if (condition == null || earlier == null) {
            its.wrong("question", WORDS.told("problem.earlier-needed"));
            return Optional.empty();
        }
        Question looksAt = before.find(earlier);
        if (looksAt == null) {
            // What is wrong with a question before was said there.
            its.require(before.isWrongAnyway(earlier), "question", notBefore(earlier));
            return Optional.empty();
        }
        if (looksAt.values().isEmpty()) {
            its.wrong("question", WORDS.told("problem.not-listed", earlier));
            return Optional.empty();
        }
        return read(its, looksAt, Objects.requireNonNullElse(condition.oneOf(), List.of()));
    }

    private Told notBefore(String id) {
        boolean isLater =
                stated.stream().anyMatch(question -> question != null && id.equals(question.id()));
        return isLater
                ? WORDS.told("problem.asked-later", id)
                : WORDS.told("problem.no-question", id);
    }

    private static Optional<Condition> read(Check its, Question looksAt, List<String> oneOf) {
        if (oneOf.isEmpty() || !looksAt.values().containsAll(oneOf)) {
            its.wrong("oneOf", WORDS.told("problem.one-of", String.join(", ", looksAt.values())));
            return Optional.empty();
        }
        return Optional.of(new Condition(looksAt.id(), oneOf));
    }
}
