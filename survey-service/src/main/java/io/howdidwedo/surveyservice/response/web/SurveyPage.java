package io.howdidwedo.surveyservice.response.web;

import java.util.List;
import java.util.Map;

/// A survey to be filled in.
///
/// @param tried which survey is tried, by the field of its address; empty for what is asked now
/// @param preferences opens the page of the customer's preferences; empty when there is none
/// @param promised what was promised, in words; empty when nothing was
/// @param languages to choose from; none when there is nothing to choose
public record SurveyPage(
        ShownSurvey view,
        Map<String, String> tried,
        String preferences,
        String promised,
        List<Languages.Choice> languages) {
    public SurveyPage {
        tried = Map.copyOf(tried);
        languages = List.copyOf(languages);
    }

    /// A survey that somebody tries.
    SurveyPage(ShownSurvey view, Map<String, String> tried) {
        this(view, tried, "", "", List.of());
    }

    /// A survey as it is asked now.
    public SurveyPage(ShownSurvey view) {
        this(view, Map.of(), "", "", Languages.of(view.survey(), view.wording()));
    }
}
