package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All surveys.
///
/// @param drafts by the survey they are of
/// @param unpublished drafts of surveys that were never published
/// @param thrownAway drafts of such surveys that can be brought back
record SurveysPage(
        List<Survey> surveys,
        Map<String, Draft> drafts,
        List<Draft> unpublished,
        List<Draft> thrownAway,
        Caller caller) {

    static SurveysPage of(
            List<Survey> published, List<Draft> open, List<Draft> thrownAway, Caller caller) {
        List<String> known = published.stream().map(Survey::id).toList();
        Map<String, Draft> drafts = new HashMap<>();
        open.forEach(draft -> drafts.put(draft.survey(), draft));
        List<Draft> unpublished =
                drafts.values().stream().filter(draft -> !known.contains(draft.survey())).toList();
        return new SurveysPage(published, drafts, unpublished, thrownAway, caller);
    }
}
