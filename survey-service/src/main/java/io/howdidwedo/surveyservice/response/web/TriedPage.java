package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.survey.Question;
import java.util.List;
import java.util.Map;

/// What would be kept of the answers somebody tried a survey with.
///
/// @param tried which survey is tried, by the field of its address; empty for what is asked now
/// @param asked what this path asks
record TriedPage(
        ShownSurvey view, Map<String, String> tried, List<Question> asked, Answers answers) {
    TriedPage {
        tried = Map.copyOf(tried);
    }

    /// Leads to the same survey without answers.
    String another() {
        StringBuilder address = new StringBuilder("?language=").append(view.wording().language());
        tried.forEach(
                (field, value) -> address.append('&').append(field).append('=').append(value));
        return address.toString();
    }
}
