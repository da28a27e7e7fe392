package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;
import java.util.Map;

/// The one question for customers about whose answer something was done: whether it is put right.
/// On the scale of "How did we do?", so that the two can be told against each other.
final class AskingAgain {
    private static final Map<String, String> QUESTION = Wording.everywhere("again.question");
    private static final Map<String, String> ENTIRELY = Wording.everywhere("standard.entirely");

    private AskingAgain() {}

    static Survey of(Survey first) {
        return new Survey(
                first.id(),
                first.version(),
                QUESTION,
                first.offerings(),
                List.of(question(first.overall())),
                first.policy(),
                first.publishedAt(),
                first.publishedBy());
    }

    private static Question question(Question.Rating overall) {
        return new Question.Rating(
                new Question.Head(overall.id(), QUESTION, true, List.of()),
                overall.points(),
                overall.look(),
                overall.expectation(),
                new Question.Ends(StandardSurvey.NOT_AT_ALL, ENTIRELY));
    }
}
