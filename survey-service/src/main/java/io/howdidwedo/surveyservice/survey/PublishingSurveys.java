package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.servicekit.problem.Conflict;
import java.util.List;

/// Somebody publishes a survey: a new version, unless nothing is new.
public final class PublishingSurveys {
    private final Surveys surveys;

    /// Publishes among these.
    public PublishingSurveys(Surveys surveys) {
        this.surveys = surveys;
    }

    /// The survey as it is now asked.
    public Survey publish(String id, SurveyDocument document) {
        Survey newest = surveys.newest(id).orElse(null);
        Survey stated = document.check(id, newest == null ? 1 : newest.version() + 1);
        if (newest != null && stated.sameAs(newest)) {
            return newest;
        }
        if (!surveys.publish(stated)) {
            throw new Conflict("Survey " + id + " is being changed by somebody else.", List.of());
        }
        return stated;
    }
}
