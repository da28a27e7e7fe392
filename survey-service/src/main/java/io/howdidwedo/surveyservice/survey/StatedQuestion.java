package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.surveyservice.survey.Question.Look;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import java.util.List;
import java.util.Objects;

/// Makes a question of its document, when nothing is wrong with that.
final class StatedQuestion {
    private static final int USUAL_POINTS = 5;

    private StatedQuestion() {}

    static Question of(QuestionDocument stated, List<Condition> shownIf) {
        Question.Head head =
                new Question.Head(
                        Objects.requireNonNull(stated.id()),
                        WordsCheck.said(stated.text()),
                        Boolean.TRUE.equals(stated.required()),
                        shownIf);
        return switch (Objects.requireNonNull(stated.type())) {
            case RATING -> rating(stated, head);
            case MATRIX -> matrix(stated, head);
            case NPS -> new Question.Recommend(head, ends(stated));
            case CES -> new Question.Ease(head, ends(stated));
            case CHOICE -> new Question.Choice(head, options(stated), isShuffled(stated));
            case CHOICES -> new Question.Choices(head, options(stated), isShuffled(stated));
            case YES_NO -> new Question.YesNo(head);
            case TEXT -> new Question.Text(head);
            case CONTACT_ME -> new Question.ContactMe(head);
        };
    }

    /// The points of its scale.
    static int points(QuestionDocument stated) {
        return Objects.requireNonNullElse(stated.points(), USUAL_POINTS);
    }

    private static Question rating(QuestionDocument stated, Question.Head head) {
        return new Question.Rating(
                head,
                points(stated),
                Objects.requireNonNullElse(stated.look(), Look.NUMBERS),
                Objects.requireNonNullElse(stated.expectation(), head.id()),
                ends(stated));
    }

    private static Question matrix(QuestionDocument stated, Question.Head head) {
        return new Question.Matrix(
                head, points(stated), lines(stated), isShuffled(stated), ends(stated));
    }

    private static List<Question.Option> options(QuestionDocument stated) {
        return Objects.requireNonNull(stated.options()).stream()
                .map(
                        option ->
                                new Question.Option(
                                        Objects.requireNonNull(option.id()),
                                        WordsCheck.said(option.text())))
                .toList();
    }

    private static List<Question.Line> lines(QuestionDocument stated) {
        return Objects.requireNonNull(stated.lines()).stream()
                .map(
                        line ->
                                new Question.Line(
                                        Objects.requireNonNull(line.expectation()),
                                        WordsCheck.said(line.text())))
                .toList();
    }

    private static boolean isShuffled(QuestionDocument stated) {
        return Boolean.TRUE.equals(stated.shuffled());
    }

    private static Question.Ends ends(QuestionDocument stated) {
        return new Question.Ends(WordsCheck.said(stated.low()), WordsCheck.said(stated.high()));
    }
}
