package io.howdidwedo.surveyservice.survey.template;

import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import io.howdidwedo.surveyservice.survey.SomeSurvey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A template of two ratings for tests.
public final class SomeTemplate {
    private static final JsonMapper JSON = JsonConfiguration.mapper();

    private SomeTemplate() {}

    /// The template, called `window-cleaning`.
    public static SurveyTemplate template() {
        return new SurveyTemplate(
                "window-cleaning",
                Map.of("en", "Window cleaning"),
                Map.of("en", "Whether one can see through them again."),
                new SurveyDocument(
                        Map.of("en", "How did we do?"),
                        null,
                        SomeSurvey.document().questions(),
                        null),
                List.of(
                        requirement("overall", "Served well", 3),
                        requirement("delivered-on-time", "Done on the day agreed", 2)));
    }

    private static RequirementForm requirement(String id, String text, int target) {
        return JSON.readValue(
                """
                {"id": "%s", "text": {"en": "%s"}, "scale": 5, "target": %d, "mustBe": true}
                """
                        .formatted(id, text, target),
                RequirementForm.class);
    }

    /// A gallery of this one.
    public static SurveyTemplates gallery() {
        return () -> List.of(template());
    }
}
