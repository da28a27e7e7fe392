package io.howdidwedo.surveyservice.response.web;

/// A survey to be filled in.
///
/// @param version the one that is tried; empty for what is asked now
/// @param preferences opens the page of the customer's preferences; empty when there is none
public record SurveyPage(ShownSurvey view, String version, String preferences) {
    /// A survey as it is asked now.
    public SurveyPage(ShownSurvey view) {
        this(view, "", "");
    }
}
