package io.howdidwedo.surveyservice.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathsTest {
    private static final List<Question> QUESTIONS = SomeSurvey.firstVersion().questions();

    @Test
    void asksOnlyWhatTheAnswersCallFor() {
        assertThat(asked(Map.of("overall", List.of("5")))).doesNotContain("why", "where");
        assertThat(asked(Map.of("overall", List.of("2")))).contains("why").doesNotContain("where");
        assertThat(asked(Map.of("overall", List.of("2"), "why", List.of("slow", "rude"))))
                .contains("why", "where");
    }

    @Test
    void anAnswerToWhatIsNotAskedCallsForNothing() {
        assertThat(asked(Map.of("overall", List.of("5"), "why", List.of("rude"))))
                .doesNotContain("where");
    }

    private static List<String> asked(Map<String, List<String>> given) {
        return Paths.asked(QUESTIONS, id -> given.getOrDefault(id, List.of())).stream()
                .map(Question::id)
                .toList();
    }
}
