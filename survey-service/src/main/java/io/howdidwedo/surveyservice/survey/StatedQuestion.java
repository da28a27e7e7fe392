package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.surveyservice.survey.Question.Look;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionType;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes a question of its document, when nothing is wrong with that.
final class StatedQuestion {
    private static final int USUAL_POINTS = 5;

    private StatedQuestion() {}

    static Question of(QuestionDocument stated, List<Condition> shownIf) {
        String id = Objects.requireNonNull(stated.id());
        Map<String, String> text = WordsCheck.said(stated.text());
        boolean required = Boolean.TRUE.equals(stated.required());
        return switch (Objects.requireNonNull(stated.type())) {
            case RATING -> rating(stated, id, text, required, shownIf);
            case MATRIX -> matrix(stated, id, text, required, shownIf);
            case NPS ->
                    new Question.Recommend(id, text, required, shownIf, low(stated), high(stated));
            case CES -> new Question.Ease(id, text, required, shownIf, low(stated), high(stated));
            case CHOICE, CHOICES -> choice(stated, id, text, required, shownIf);
            case YES_NO -> new Question.YesNo(id, text, required, shownIf);
            case TEXT -> new Question.Text(id, text, required, shownIf);
            case CONTACT_ME -> new Question.ContactMe(id, text, shownIf);
        };
    }

    /// The points of its scale.
    static int points(QuestionDocument stated) {
        return Objects.requireNonNullElse(stated.points(), USUAL_POINTS);
    }

    private static Question rating(
            QuestionDocument stated,
            String id,
            Map<String, String> text,
            boolean required,
            List<Condition> shownIf) {
        return new Question.Rating(
                id,
                text,
                required,
                shownIf,
                points(stated),
                Objects.requireNonNullElse(stated.look(), Look.NUMBERS),
                Objects.requireNonNullElse(stated.expectation(), id),
                low(stated),
                high(stated));
    }

    private static Question matrix(
            QuestionDocument stated,
            String id,
            Map<String, String> text,
            boolean required,
            List<Condition> shownIf) {
        return new Question.Matrix(
                id,
                text,
                required,
                shownIf,
                points(stated),
                lines(stated),
                isShuffled(stated),
                low(stated),
                high(stated));
    }

    private static Question choice(
            QuestionDocument stated,
            String id,
            Map<String, String> text,
            boolean required,
            List<Condition> shownIf) {
        List<Question.Option> options = options(stated);
        boolean shuffled = isShuffled(stated);
        return stated.type() == QuestionType.CHOICE
                ? new Question.Choice(id, text, required, shownIf, options, shuffled)
                : new Question.Choices(id, text, required, shownIf, options, shuffled);
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

    private static Map<String, String> low(QuestionDocument stated) {
        return WordsCheck.said(stated.low());
    }

    private static Map<String, String> high(QuestionDocument stated) {
        return WordsCheck.said(stated.high());
    }
}
