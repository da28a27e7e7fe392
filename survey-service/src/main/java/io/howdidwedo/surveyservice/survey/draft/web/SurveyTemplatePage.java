package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplate;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A template to be looked at.
record SurveyTemplatePage(SurveyTemplate template, Caller caller) {
    /// A text in the reader's language, where it has one.
    String said(Map<String, String> text) {
        return Wording.in(Phrases.reader().toLanguageTag()).pick(text);
    }

    Survey survey() {
        return template.asked();
    }

    /// The languages it is written in, English first, with their names.
    Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("en", called("en"));
        survey().title().keySet().stream().sorted().forEach(tag -> languages.put(tag, called(tag)));
        return languages;
    }

    private String called(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(caller.locale());
    }
}
