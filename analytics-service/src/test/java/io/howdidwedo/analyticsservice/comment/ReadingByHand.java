package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.comment.Reading.Sense;
import io.howdidwedo.analyticsservice.comment.Reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads a little English: plurals end with an s, "it", "the" and "was" say nothing. A text with
/// one of these is plainly English.
final class ReadingByHand implements Reading {
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Set<String> FILLERS = Set.of("it", "the", "was");

    @Override
    public Text read(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        boolean english = words.stream().map(ReadingByHand::form).anyMatch(FILLERS::contains);
        List<Token> tokens = new ArrayList<>();
        int end = 0;
        for (MatchResult word : words) {
            tokens.add(
                    new Token(
                            form(word),
                            form(word),
                            sense(form(word), english),
                            word.start(),
                            word.end(),
                            end > 0 && text.substring(end, word.start()).isBlank()));
            end = word.end();
        }
        return new Text(english, tokens);
    }

    private static String form(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }

    private static Sense sense(String form, boolean english) {
        if (form.equals("not")) {
            return new Sense.Negation(form);
        }
        if (FILLERS.contains(form)) {
            return new Sense.Filler();
        }
        return new Sense.Word(english ? form.replaceFirst("s$", "") : form);
    }
}
