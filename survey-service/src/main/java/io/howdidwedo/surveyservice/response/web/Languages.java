package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The languages a survey can be read in: those it has texts for, of those we speak.
public final class Languages {
    private Languages() {}

    /// One of them, as its link shows it.
    ///
    /// @param current whether it is read now
    record Choice(String tag, String name, boolean current) {}

    /// Those to choose from; none when there is nothing to choose.
    public static List<Choice> of(Survey survey, Wording now) {
        List<Choice> all =
                Wording.LANGUAGES.entrySet().stream()
                        .filter(language -> survey.title().containsKey(language.getKey()))
                        .map(language -> choice(language, now))
                        .toList();
        return all.size() > 1 ? all : List.of();
    }

    private static Choice choice(Map.Entry<String, String> language, Wording now) {
        String tag = language.getKey();
        return new Choice(tag, language.getValue(), now.language().split("-", 2)[0].equals(tag));
    }

    /// The language somebody chose, if it is one of ours; else the one they are known to speak.
    public static @Nullable String chosen(@Nullable String chosen, @Nullable String known) {
        return chosen != null && Wording.LANGUAGES.containsKey(chosen) ? chosen : known;
    }
}
