package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.survey.Condition;
import io.howdidwedo.surveyservice.survey.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What would be kept of the answers somebody tried a survey with.
///
/// @param tried which survey is tried, by the field of its address; empty for what is asked now
/// @param asked what this path asks
record TriedPage(
        ShownSurvey view, Map<String, String> tried, List<Question> asked, Answers answers) {
    private static final Phrases WORDS = Phrases.of(TriedPage.class);

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

    /// When a question is asked, in words.
    String conditions(Question question) {
        return question.shownIf().stream().map(TriedPage::told).collect(Collectors.joining(" "));
    }

    private static String told(Condition condition) {
        String values =
                condition.oneOf().stream()
                        .reduce((some, one) -> WORDS.say("tried.or", some, one))
                        .orElse("");
        return WORDS.say("tried.condition", condition.question(), values);
    }
}
