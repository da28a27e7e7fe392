package io.howdidwedo.surveyservice.survey.template.json;

import io.howdidwedo.servicekit.request.StatedJson;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplate;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Templates in files, one each, read when somebody first looks at them.
final class TemplateFiles implements SurveyTemplates {
    private static final String FOLDER = "/io/howdidwedo/surveyservice/survey/template/";
    private static final List<String> IN_ORDER =
            List.of(
                    "delivery",
                    "online-shop",
                    "restaurant",
                    "hotel",
                    "repair",
                    "support-call",
                    "clinic",
                    "bank",
                    "school",
                    "course",
                    "it-help-desk",
                    "payroll");

    private final StatedJson json;
    private @Nullable List<SurveyTemplate> read;

    TemplateFiles(JsonMapper json) {
        this.json = new StatedJson(json);
    }

    @Override
    public synchronized List<SurveyTemplate> all() {
        List<SurveyTemplate> all = read;
        if (all == null) {
            all = IN_ORDER.stream().map(this::read).toList();
            read = all;
        }
        return all;
    }

    private SurveyTemplate read(String id) {
        String path = FOLDER + id + ".json";
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(path))) {
            Content content = json.read(file.readAllBytes(), Content.class);
            return new SurveyTemplate(
                    id, content.name(), content.about(), content.survey(), content.requirements());
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + path + " cannot be read", e);
        }
    }

    /// What a file holds.
    record Content(
            Map<String, String> name,
            Map<String, String> about,
            SurveyDocument survey,
            List<RequirementForm> requirements) {}
}
