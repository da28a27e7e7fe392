package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A survey with its versions and what is written of the next.
///
/// @param draft none or one
/// @param thrownAway none or one
record SurveyVersionsPage(
        String id,
        List<Survey> versions,
        List<Draft> draft,
        List<Draft> thrownAway,
        DateTimeFormatter time,
        Caller caller) {}
