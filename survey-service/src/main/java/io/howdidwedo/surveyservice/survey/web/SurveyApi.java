package io.howdidwedo.surveyservice.survey.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.survey.PublishingSurveys;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Surveys over HTTP.
@RestController
final class SurveyApi {
    private final Surveys surveys;
    private final PublishingSurveys publishing;

    SurveyApi(Surveys surveys, PublishingSurveys publishing) {
        this.surveys = surveys;
        this.publishing = publishing;
    }

    record SurveyList(List<PublishedSurvey> items, @Nullable String next) {}

    /// Lists the surveys in their newest versions.
    @GetMapping("/api/surveys")
    SurveyList list(Caller caller) {
        return new SurveyList(surveys.all().stream().map(PublishedSurvey::of).toList(), null);
    }

    /// Tells a survey as it is published.
    ///
    /// @param id the survey's id
    /// @param version which version; the newest unless told
    @GetMapping("/api/surveys/{id}")
    PublishedSurvey get(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer version,
            Caller caller) {
        return (version == null ? surveys.newest(id) : surveys.find(id, version))
                .map(PublishedSurvey::of)
                .orElseThrow(() -> new NotFound("survey", id));
    }

    /// Publishes a survey; a change makes a new version, which is asked from now on.
    ///
    /// @param id the survey's id
    @PutMapping("/api/surveys/{id}")
    PublishedSurvey put(
            @PathVariable String id, @RequestBody PublishedSurvey survey, Caller caller) {
        return PublishedSurvey.of(publishing.publish(id, survey.document(id), caller.name()));
    }
}
