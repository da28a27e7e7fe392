package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.servicekit.json.JsonConfiguration;

/// A survey with every kind of question, as a document.
public final class SomeSurvey {
    /// The document as JSON.
    public static final String JSON =
            """
            {"title": {"en": "How did we do, {customer|dear customer}?", "ar": "كيف كان أداؤنا؟"},
             "offerings": ["home-delivery"],
             "questions": [
              {"id": "overall", "type": "rating", "text": {"en": "How did we do?"}, "required": true,
               "points": 5, "look": "stars", "low": {"en": "Badly"}, "high": {"en": "Very well"}},
              {"id": "on-time", "type": "rating", "text": {"en": "Delivered by {fact:promisedBy}"},
               "expectation": "delivered-on-time", "points": 2},
              {"id": "parts", "type": "matrix", "text": {"en": "And in detail?"}, "points": 4,
               "shuffled": true,
               "lines": [{"expectation": "speed", "text": {"en": "Speed"}},
                         {"expectation": "price", "text": {"en": "Price"}}]},
              {"id": "recommend", "type": "nps", "text": {"en": "Would you recommend us?"}},
              {"id": "easy", "type": "ces", "text": {"en": "It was made easy"}},
              {"id": "first", "type": "yes_no", "text": {"en": "Was it your first order?"}},
              {"id": "why", "type": "choices", "text": {"en": "You gave {answer:overall}. Why?"},
               "shuffled": true, "required": true,
               "shownIf": [{"question": "overall", "oneOf": ["1", "2"]}],
               "options": [{"id": "slow", "text": {"en": "Slow"}},
                           {"id": "rude", "text": {"en": "Rude"}}]},
              {"id": "where", "type": "choice", "text": {"en": "Where?"},
               "shownIf": [{"question": "why", "oneOf": ["rude"]}],
               "options": [{"id": "door", "text": {"en": "At the door"}},
                           {"id": "phone", "text": {"en": "On the phone"}}]},
              {"id": "next-time", "type": "text", "text": {"en": "And next time?"}},
              {"id": "contact", "type": "contact_me", "text": {"en": "Please call me"}}],
             "policy": {"delay": "PT2H", "remindAfter": ["P3D"], "expireAfter": "P30D",
                        "askAboutLast": "P30D"}}
            """;

    private SomeSurvey() {}

    /// The document.
    public static SurveyDocument document() {
        return read(JSON);
    }

    /// Its first version.
    public static Survey firstVersion() {
        return document().check("some", 1);
    }

    static SurveyDocument read(String json) {
        return JsonConfiguration.mapper().readValue(json, SurveyDocument.class);
    }
}
