package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import java.util.List;

/// Why a survey cannot be published yet.
record SurveyRefusedPage(String id, List<Violation> problems, Caller caller) {}
