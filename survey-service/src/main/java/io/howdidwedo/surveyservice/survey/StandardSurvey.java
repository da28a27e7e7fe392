package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.surveyservice.wording.Wording;
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
    static final Map<String, String> NOT_AT_ALL = Wording.everywhere("standard.notAtAll");

    private static final Map<String, String> TITLE = Wording.everywhere("page.title");

    private static final Question OVERALL =
            rating(
                    Question.OVERALL,
                    true,
                    TITLE,
                    Wording.everywhere("standard.badly"),
                    Wording.everywhere("standard.veryWell"));

    private static final Question RESPECT =
            rating(
                    "respect",
                    false,
                    Wording.everywhere("standard.respect"),
                    NOT_AT_ALL,
                    Wording.everywhere("standard.entirely"));

    private static final Question RECOMMEND =
            new Question.Recommend(
                    new Question.Head(
                            "recommend",
                            Wording.everywhere("standard.recommend"),
                            false,
                            List.of()),
                    new Question.Ends(
                            Wording.everywhere("standard.notLikely"),
                            Wording.everywhere("standard.veryLikely")));

    private static final Question NEXT_TIME =
            new Question.Text(
                    new Question.Head(
                            Question.NEXT_TIME,
                            Wording.everywhere("standard.nextTime"),
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
