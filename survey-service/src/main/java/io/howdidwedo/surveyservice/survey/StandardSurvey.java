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
                TITLE,
                List.of(),
                List.of(OVERALL, RESPECT, RECOMMEND, NEXT_TIME),
                Policy.DEFAULT,
                null,
                null);
    }

    /// What stands at the low end of scales of agreement.
    static final Map<String, String> NOT_AT_ALL =
            Map.of(
                    "en",
                    "Not at all",
                    "de",
                    "Gar nicht",
                    "pt",
                    "De modo algum",
                    "ar",
                    "إطلاقًا لا");

    private static final Map<String, String> TITLE =
            Map.of(
                    "en", "How did we do?",
                    "de", "Wie waren wir?",
                    "pt", "Como nos saímos?",
                    "ar", "كيف كان أداؤنا؟");

    private static final Question OVERALL =
            rating(
                    Question.OVERALL,
                    true,
                    TITLE,
                    Map.of("en", "Badly", "de", "Schlecht", "pt", "Mal", "ar", "سيئ"),
                    Map.of(
                            "en",
                            "Very well",
                            "de",
                            "Sehr gut",
                            "pt",
                            "Muito bem",
                            "ar",
                            "جيد جدًا"));

    private static final Question RESPECT =
            rating(
                    "respect",
                    false,
                    Map.of(
                            "en", "You were treated with respect",
                            "de", "Sie wurden respektvoll behandelt",
                            "pt", "Você foi tratado com respeito",
                            "ar", "عوملت باحترام"),
                    NOT_AT_ALL,
                    Map.of(
                            "en",
                            "Entirely",
                            "de",
                            "Voll und ganz",
                            "pt",
                            "Totalmente",
                            "ar",
                            "تمامًا"));

    private static final Question RECOMMEND =
            new Question.Recommend(
                    new Question.Head(
                            "recommend",
                            Map.of(
                                    "en", "How likely are you to recommend us?",
                                    "de", "Wie wahrscheinlich empfehlen Sie uns weiter?",
                                    "pt", "Qual a probabilidade de você nos recomendar?",
                                    "ar", "ما مدى احتمال أن توصي بنا؟"),
                            false,
                            List.of()),
                    new Question.Ends(
                            Map.of(
                                    "en", "Not likely",
                                    "de", "Unwahrscheinlich",
                                    "pt", "Improvável",
                                    "ar", "غير محتمل"),
                            Map.of(
                                    "en", "Very likely",
                                    "de", "Sehr wahrscheinlich",
                                    "pt", "Muito provável",
                                    "ar", "محتمل جدًا")));

    private static final Question NEXT_TIME =
            new Question.Text(
                    new Question.Head(
                            Question.NEXT_TIME,
                            Map.of(
                                    "en", "What can we do even better next time?",
                                    "de", "Was können wir nächstes Mal noch besser machen?",
                                    "pt", "O que podemos fazer ainda melhor da próxima vez?",
                                    "ar", "ما الذي يمكننا تحسينه أكثر في المرة القادمة؟"),
                            false,
                            List.of()));

    private static Question rating(
            String id,
            boolean required,
            Map<String, String> text,
            Map<String, String> low,
            Map<String, String> high) {
        return new Question.Rating(
                new Question.Head(id, text, required, List.of()),
                5,
                Question.Look.NUMBERS,
                id,
                new Question.Ends(low, high));
    }
}
