package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplate;
import java.util.List;

/// What a survey can begin with.
record NewSurveyPage(List<SurveyTemplate> beginnings, Entered entered, Caller caller) {}
