package io.howdidwedo.followupservice.page.web;

import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.wording.Phrases;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is wrong with what was typed, in the reader's language. Programs are told the same in
/// English, from which it is said anew.
public final class ToldProblems {
    private static final Phrases COMMON = Phrases.of(StatedValues.class);
    private static final List<String> COMMON_PROBLEMS =
            List.of("required", "text", "local-time", "time.span", "zone", "zone.offset");

    private final Phrases words;
    private final List<String> problems;

    /// Those of a feature, and those that any has.
    ///
    /// @param problems as its words name them behind `problem.`
    public ToldProblems(Phrases words, String... problems) {
        this.words = words;
        this.problems = Stream.of(problems).map(problem -> "problem." + problem).toList();
    }

    /// The same in the reader's language; what is not among these stays as it is.
    public String told(String english) {
        String own = told(english, words, problems);
        String said = own == null ? told(english, COMMON, COMMON_PROBLEMS) : own;
        return said == null ? english : said;
    }

    private static @Nullable String told(String english, Phrases words, List<String> meanings) {
        for (String meaning : meanings) {
            String pattern = words.in(Locale.ENGLISH).say(meaning).replace("'", "''");
            ParsePosition end = new ParsePosition(0);
            Object[] places = new MessageFormat(pattern, Locale.ENGLISH).parse(english, end);
            if (places != null && end.getIndex() == english.length()) {
                return words.say(meaning, places);
            }
        }
        return null;
    }
}
