package io.howdidwedo.surveyservice.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskingAgainTest {
    private final Survey first = StandardSurvey.firstVersion();
    private final Survey again = first.again();

    @Test
    void asksOneQuestion() {
        assertThat(again.questions()).singleElement().isEqualTo(again.overall());
        assertThat(again.overall().text()).containsEntry("en", "Did we put it right?");
        assertThat(again.overall().required()).isTrue();
    }

    @Test
    void asksItInEveryLanguageTheFirstOneSpeaks() {
        assertThat(again.overall().text()).containsOnlyKeys(first.overall().text().keySet());
        assertThat(again.overall().low()).containsOnlyKeys(first.overall().low().keySet());
        assertThat(again.title()).containsOnlyKeys(first.title().keySet());
    }

    @Test
    void keepsTheScaleAndWhichSurveyItBelongsTo() {
        assertThat(again.overall().points()).isEqualTo(first.overall().points());
        assertThat(again.overall().look()).isEqualTo(first.overall().look());
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.version()).isEqualTo(first.version());
    }
}
