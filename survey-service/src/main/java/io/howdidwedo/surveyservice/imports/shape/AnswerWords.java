package io.howdidwedo.surveyservice.imports.shape;

import java.util.Map;
import java.util.regex.Pattern;

/// The words by which questions and answers are told in exports.
final class AnswerWords {
    /// The usual five answers to how satisfied somebody is, from 1 to 5.
    static final Map<String, String> SATISFACTION =
            Map.ofEntries(
                    Map.entry("Very satisfied", "5"),
                    Map.entry("Extremely satisfied", "5"),
                    Map.entry("Satisfied", "4"),
                    Map.entry("Somewhat satisfied", "4"),
                    Map.entry("Neither satisfied nor dissatisfied", "3"),
                    Map.entry("Neutral", "3"),
                    Map.entry("Dissatisfied", "2"),
                    Map.entry("Somewhat dissatisfied", "2"),
                    Map.entry("Very dissatisfied", "1"),
                    Map.entry("Extremely dissatisfied", "1"));

    static final Pattern OVERALL =
            Pattern.compile(
                    "satisf|zufried|how did we do|overall|csat|\\brat(e|ing)\\b|bewert|nota|"
                            + "experience",
                    Pattern.CASE_INSENSITIVE);
    static final Pattern RECOMMEND =
            Pattern.compile("recommend|empfehl|recomend|\\bnps\\b", Pattern.CASE_INSENSITIVE);
    static final Pattern COMMENT =
            Pattern.compile(
                    "comment|feedback|anything else|improve|better|why|kommentar|verbesser|"
                            + "coment|tell us",
                    Pattern.CASE_INSENSITIVE);

    private AnswerWords() {}
}
