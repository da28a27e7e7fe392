package io.howdidwedo.surveyservice.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.surveyservice.response.AnswerForm.Problem;
import io.howdidwedo.surveyservice.survey.Condition;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
    private static final Map<String, String> TEXT = Map.of("en", "What do you say?");
    private static final Condition WHEN_HARD = new Condition("easy", List.of("1", "2"));

    private static final Question.Ends NO_WORDS = new Question.Ends(Map.of(), Map.of());

    private static final Survey SURVEY =
            new Survey(
                    "effort",
                    1,
                    Map.of("en", "How did we do?"),
                    List.of(),
                    List.of(
                            new Question.Ease(head("easy"), NO_WORDS),
                            new Question.Recommend(head("again"), NO_WORDS),
                            new Question.Choices(
                                    new Question.Head("why", TEXT, true, List.of(WHEN_HARD)),
                                    List.of(
                                            new Question.Option("slow", TEXT),
                                            new Question.Option("dear", TEXT),
                                            new Question.Option("rude", TEXT)),
                                    true),
                            new Question.Text(
                                    new Question.Head(
                                            "more",
                                            TEXT,
                                            true,
                                            List.of(new Condition("why", List.of("rude"))))),
                            new Question.Matrix(
                                    head("parts"),
                                    4,
                                    List.of(
                                            new Question.Line("speed", TEXT),
                                            new Question.Line("price", TEXT)),
                                    false,
                                    NO_WORDS),
                            new Question.YesNo(head("first")),
                            new Question.ContactMe(head("contact"))),
                    Policy.DEFAULT,
                    null,
                    null);

    private static Question.Head head(String id) {
        return new Question.Head(id, TEXT, false, List.of());
    }

    @Test
    void keepsWhatWasAnsweredAndShowsItAgain() {
        AnswerForm form =
                form(
                        Map.of(
                                "easy", List.of("2"),
                                "why", List.of("slow", "rude"),
                                "more", List.of(" They shouted. "),
                                "parts.speed", List.of("4"),
                                "first", List.of("no"),
                                "contact", List.of("yes")));

        Answers answers = form.answers(SURVEY);

        assertThat(form.problems(SURVEY)).isEmpty();
        assertThat(answers.ease()).isEqualTo(2);
        assertThat(answers.recommend()).isNull();
        assertThat(answers.choices())
                .containsEntry("why", List.of("slow", "rude"))
                .containsEntry("first", List.of("no"));
        assertThat(answers.comment("more")).isEqualTo("They shouted.");
        assertThat(answers.ratings())
                .containsExactly(
                        new Rating("speed", 4, 4, false), new Rating("price", 4, null, false));
        assertThat(answers.contactMe()).isTrue();
        assertThat(AnswerForm.of(SURVEY, answers).answers(SURVEY)).isEqualTo(answers);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertProblem("easy", "8");
        assertProblem("easy", "very");
        assertProblem("again", "11");
        assertProblem("parts.price", "5");
        assertProblem("first", "perhaps");
    }

    private static void assertProblem(String field, String value) {
        AnswerForm form = form(Map.of(field, List.of(value)));
        String question = field.split("\\.", 2)[0];

        assertThat(form.problems(SURVEY)).containsEntry(question, Problem.NOT_AN_ANSWER);
        assertThat(form.answers(SURVEY).isEmpty()).isTrue();
    }

    @Test
    void whatIsNotAskedIsNeitherNeededNorKept() {
        AnswerForm form =
                form(
                        Map.of(
                                "easy", List.of("7"),
                                "why", List.of("rude"),
                                "more", List.of("They shouted.")));

        assertThat(form.problems(SURVEY)).isEmpty();
        assertThat(form.answers(SURVEY).choices()).isEmpty();
        assertThat(form.answers(SURVEY).comments()).isEmpty();
    }

    @Test
    void whatIsAskedByAnAnswerIsNeeded() {
        AnswerForm form = form(Map.of("easy", List.of("1"), "why", List.of("rude")));

        assertThat(form.problems(SURVEY)).containsExactly(Map.entry("more", Problem.MISSING));
    }

    @Test
    void aRatingChosenInTheMailIsTakenOverWhenItIsOne() {
        AnswerForm empty = AnswerForm.empty();

        assertThat(empty.withChosen(SURVEY, "easy", "6").value("easy")).isEqualTo("6");
        assertThat(empty.withChosen(SURVEY, "easy", "9")).isEqualTo(empty);
        assertThat(empty.withChosen(SURVEY, "more", "words")).isEqualTo(empty);
        assertThat(empty.withChosen(SURVEY, "none", "1")).isEqualTo(empty);
    }

    private static AnswerForm form(Map<String, List<String>> values) {
        return new AnswerForm(values);
    }
}
