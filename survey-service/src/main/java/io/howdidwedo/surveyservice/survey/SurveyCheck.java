package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Reads a survey document and finds everything that is wrong with it, so that what is published
/// can be asked from the first to the last question.
final class SurveyCheck {
    private static final Phrases WORDS = Phrases.of(SurveyCheck.class);
    private static final int MOST_QUESTIONS = 100;

    private final SurveyDocument document;
    private final Check check = new Check();
    private final QuestionsBefore before = new QuestionsBefore();
    private final WordsCheck words = new WordsCheck(before);

    SurveyCheck(SurveyDocument document) {
        this.document = document;
    }

    /// The survey, when nothing is wrong with it.
    Survey survey(String id, int version) {
        Survey survey = askable(id, version);
        check.refuse();
        return survey;
    }

    /// What is right in it, to look at while it is being written.
    Survey askable(String id, int version) {
        words.check(check, "title", document.title());
        readQuestions();
        Map<String, String> title = WordsCheck.said(document.title());
        return new Survey(
                id,
                version,
                title.isEmpty() ? Map.of("en", id) : title,
                offerings(),
                before.right(),
                PolicyCheck.policy(check, document.policy()),
                null,
                null);
    }

    /// What is wrong with it.
    List<Violation> violations() {
        return check.violations();
    }

    private void readQuestions() {
        List<QuestionDocument> stated = questions();
        check.require(
                stated.size() <= MOST_QUESTIONS,
                "questions",
                WORDS.told("problem.most", MOST_QUESTIONS));
        for (int i = 0; i < Math.min(stated.size(), MOST_QUESTIONS); i++) {
            new QuestionCheck(check.at("questions", i), before, words, questions())
                    .read(stated.get(i));
        }
        requireAlwaysAsked(Question.OVERALL, QuestionType.RATING, stated);
        requireAlwaysAsked(Question.NEXT_TIME, QuestionType.TEXT, stated);
    }

    private List<QuestionDocument> questions() {
        return Objects.requireNonNullElse(document.questions(), List.of());
    }

    /// Both questions at the heart of every survey are asked of everybody.
    private void requireAlwaysAsked(String id, QuestionType type, List<QuestionDocument> stated) {
        for (int i = 0; i < stated.size(); i++) {
            QuestionDocument question = stated.get(i);
            if (question != null && id.equals(question.id()) && question.type() == type) {
                check.at("questions", i)
                        .require(
                                question.shownIf() == null || question.shownIf().isEmpty(),
                                "shownIf",
                                WORDS.told("problem.asked-of-everybody"));
                return;
            }
        }
        check.wrong(
                "questions",
                WORDS.told("problem.always-asked", id, type.name().toLowerCase(Locale.ROOT)));
    }

    private List<String> offerings() {
        List<String> offerings = Objects.requireNonNullElse(document.offerings(), List.of());
        if (offerings.stream().anyMatch(WordsCheck::isBlank)) {
            check.wrong("offerings", WORDS.told("problem.offering-blank"));
            return List.of();
        }
        return offerings;
    }
}
