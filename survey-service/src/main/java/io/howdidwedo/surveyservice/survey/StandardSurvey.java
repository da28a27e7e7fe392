package io.howdidwedo.surveyservice.survey;

import java.util.List;
import java.util.Map;

/// The survey there is from the start, so that a first transaction needs no set-up.
public final class StandardSurvey {
    private StandardSurvey() {}

    /// Its first version.
    public static Survey firstVersion() {
        return new Survey(
                Survey.STANDARD,
                1,
                Map.of("en", "How did we do?", "de", "Wie waren wir?", "pt", "Como nos saímos?"),
                List.of(),
                List.of(overall(), respect(), recommend(), nextTime()),
                Policy.DEFAULT);
    }

    private static Question overall() {
        return rating(
                Question.OVERALL,
                "overall",
                true,
                Map.of("en", "How did we do?", "de", "Wie waren wir?", "pt", "Como nos saímos?"),
                Map.of("en", "Badly", "de", "Schlecht", "pt", "Mal"),
                Map.of("en", "Very well", "de", "Sehr gut", "pt", "Muito bem"));
    }

    private static Question respect() {
        return rating(
                "respect",
                "respect",
                false,
                Map.of(
                        "en", "You were treated with respect",
                        "de", "Sie wurden respektvoll behandelt",
                        "pt", "Você foi tratado com respeito"),
                Map.of("en", "Not at all", "de", "Gar nicht", "pt", "De modo algum"),
                Map.of("en", "Entirely", "de", "Voll und ganz", "pt", "Totalmente"));
    }

    private static Question recommend() {
        return new Question(
                "recommend",
                QuestionType.NPS,
                Map.of(
                        "en", "How likely are you to recommend us?",
                        "de", "Wie wahrscheinlich empfehlen Sie uns weiter?",
                        "pt", "Qual a probabilidade de você nos recomendar?"),
                false,
                null,
                null,
                Map.of("en", "Not likely", "de", "Unwahrscheinlich", "pt", "Improvável"),
                Map.of("en", "Very likely", "de", "Sehr wahrscheinlich", "pt", "Muito provável"),
                List.of());
    }

    private static Question nextTime() {
        return new Question(
                Question.NEXT_TIME,
                QuestionType.TEXT,
                Map.of(
                        "en", "What can we do even better next time?",
                        "de", "Was können wir nächstes Mal noch besser machen?",
                        "pt", "O que podemos fazer ainda melhor da próxima vez?"),
                false,
                null,
                null,
                Map.of(),
                Map.of(),
                List.of());
    }

    private static Question rating(
            String id,
            String expectation,
            boolean required,
            Map<String, String> text,
            Map<String, String> low,
            Map<String, String> high) {
        return new Question(
                id, QuestionType.RATING, text, required, 5, expectation, low, high, List.of());
    }
}
