package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;

/// The page on which a survey is written.
///
/// @param message what went wrong; empty when nothing did
/// @param offerings their ids
/// @param expectations ids of what is agreed for them
record SurveyEditorPage(
        EditedDraft editor,
        String message,
        List<String> offerings,
        List<String> expectations,
        Caller caller) {
    SurveyProblemsPage problems() {
        return new SurveyProblemsPage(editor, message, caller, false);
    }
}
