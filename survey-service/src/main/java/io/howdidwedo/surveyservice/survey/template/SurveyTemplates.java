package io.howdidwedo.surveyservice.survey.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The surveys there are to begin with.
public interface SurveyTemplates {

    /// All of them, in the order they are shown.
    List<SurveyTemplate> all();

    /// The one of this id.
    default Optional<SurveyTemplate> find(@Nullable String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }
}
