package io.howdidwedo.surveyservice.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.response.AnswerForm.Problem;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.QuestionType;
import io.howdidwedo.surveyservice.survey.Survey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
    private static final Survey SURVEY =
            new Survey(
                    "effort",
                    1,
                    Map.of("en", "How did we do?"),
                    List.of(),
                    List.of(
                            question("easy", QuestionType.CES),
                            question("again", QuestionType.NPS)),
                    Policy.DEFAULT);

    @Test
    void keepsHowEasyItWasMade() {
        Answers answers = new AnswerForm(Map.of("easy", "6")).answers(SURVEY);

        assertThat(answers.ease()).isEqualTo(6);
        assertThat(answers.recommend()).isNull();
        assertThat(answers.isEmpty()).isFalse();
        assertThat(AnswerForm.of(SURVEY, answers).value("easy")).isEqualTo("6");
    }

    @Test
    void refusesWhatIsNotOnItsScale() {
        AnswerForm form = new AnswerForm(Map.of("easy", "8"));

        assertThat(form.problems(SURVEY)).containsEntry("easy", Problem.NOT_AN_ANSWER);
        assertThat(form.answers(SURVEY).isEmpty()).isTrue();
    }

    private static Question question(String id, QuestionType type) {
        return new Question(
                id,
                type,
                Map.of("en", "It was easy."),
                false,
                null,
                null,
                Map.of(),
                Map.of(),
                List.of());
    }
}
