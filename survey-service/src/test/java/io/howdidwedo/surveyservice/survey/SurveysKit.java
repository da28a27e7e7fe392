package io.howdidwedo.surveyservice.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of surveys does.
public abstract class SurveysKit {
    private Surveys surveys;

    /// Surveys, none but the standard one.
    protected abstract Surveys empty();

    @BeforeEach
    void begin() {
        surveys = empty();
    }

    @Test
    void theStandardOneIsThereFromTheStart() {
        assertThat(surveys.all()).extracting(Survey::id).containsExactly(Survey.STANDARD);
        assertThat(surveys.find(Survey.STANDARD, 1)).contains(StandardSurvey.firstVersion());
        assertThat(surveys.forOffering("anything").id()).isEqualTo(Survey.STANDARD);
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        assertThat(surveys.newest("some")).isEmpty();
        assertThat(surveys.find("some", 1)).isEmpty();
        assertThat(surveys.versions("some")).isEmpty();
    }

    @Test
    void aPublishedVersionStays() {
        publish(1);
        publish(2);

        assertThat(surveys.publish(SomeSurvey.document().check("some", 2))).isFalse();
        assertThat(surveys.newest("some"))
                .hasValueSatisfying(survey -> assertThat(survey.version()).isEqualTo(2));
        assertThat(surveys.find("some", 1)).isPresent();
    }

    @Test
    void versionsComeTheNewestFirst() {
        publish(1);
        publish(2);

        assertThat(surveys.versions("some")).extracting(Survey::version).containsExactly(2, 1);
        assertThat(surveys.all()).extracting(Survey::id).containsExactly("some", Survey.STANDARD);
        assertThat(surveys.all()).extracting(Survey::version).containsExactly(2, 1);
    }

    @Test
    void anOfferingIsAskedAboutByItsOwnSurvey() {
        publish(1);

        assertThat(surveys.forOffering("home-delivery").id()).isEqualTo("some");
        assertThat(surveys.forOffering("other").id()).isEqualTo(Survey.STANDARD);
    }

    private void publish(int version) {
        assertThat(surveys.publish(SomeSurvey.document().check("some", version))).isTrue();
    }
}
