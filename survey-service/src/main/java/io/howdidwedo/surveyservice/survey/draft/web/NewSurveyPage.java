package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplate;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;
import java.util.Map;

/// What a survey can begin with.
record NewSurveyPage(List<SurveyTemplate> beginnings, Entered entered, Caller caller) {
    /// A text in the reader's language, where it has one.
    String said(Map<String, String> text) {
        return Wording.in(Phrases.reader().toLanguageTag()).pick(text);
    }
}
