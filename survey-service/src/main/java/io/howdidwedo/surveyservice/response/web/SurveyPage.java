package io.howdidwedo.surveyservice.response.web;

import java.util.Map;

/// A survey to be filled in.
///
/// @param tried which survey is tried, by the field of its address; empty for what is asked now
/// @param preferences opens the page of the customer's preferences; empty when there is none
public record SurveyPage(ShownSurvey view, Map<String, String> tried, String preferences) {
    public SurveyPage {
        tried = Map.copyOf(tried);
    }

    /// A survey as it is asked now.
    public SurveyPage(ShownSurvey view) {
        this(view, Map.of(), "");
    }
}
