package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.survey.Question;
import java.util.List;

/// What would be kept of the answers somebody tried a survey with.
///
/// @param version the one that is tried; empty for what is asked now
/// @param asked what this path asks
record TriedPage(ShownSurvey view, String version, List<Question> asked, Answers answers) {}
