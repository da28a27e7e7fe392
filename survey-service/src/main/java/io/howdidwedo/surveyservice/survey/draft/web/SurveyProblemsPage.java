package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;

/// What has to be put right before a survey can be published.
///
/// @param message what went wrong; empty when nothing did
/// @param live whether it comes into a page that is there already
record SurveyProblemsPage(EditedDraft editor, String message, Caller caller, boolean live) {}
