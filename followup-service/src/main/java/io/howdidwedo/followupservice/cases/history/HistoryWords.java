package io.howdidwedo.followupservice.cases.history;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.servicekit.check.Sentence;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The history of a case as people read it.
public final class HistoryWords {
    private static final Phrases WORDS = Phrases.of(HistoryWords.class);
    private static final String TIME = "d MMM yyyy HH:mm";

    private HistoryWords() {}

    /// Who did it.
    public static String who(HistoryEntry entry) {
        return who(entry, Phrases.reader());
    }

    /// Who did it, in this language.
    public static String who(HistoryEntry entry, Locale language) {
        Doer who = entry.who();
        return WORDS.in(language)
                .say("who." + key(who.kind()), RuleBook.told(who.name(), language));
    }

    /// What happened, in a few words that follow on who did it.
    public static String what(HistoryEntry entry) {
        return what(entry, Phrases.reader());
    }

    /// What happened, in this language; what an earlier version wrote stays as it is.
    public static String what(HistoryEntry entry, Locale language) {
        Happened what = entry.what();
        return what.written() != null
                ? what.written()
                : WORDS.in(language).say("what." + key(what.code()), told(what, language));
    }

    /// What was written, or is to be added; empty when nothing.
    public static String words(HistoryEntry entry) {
        return words(entry, Phrases.reader());
    }

    /// What was written, or is to be added in this language; empty when nothing.
    public static String words(HistoryEntry entry, Locale language) {
        Happened what = entry.what();
        if (!entry.words().isEmpty() || what.written() != null || what.arguments().isEmpty()) {
            return entry.words();
        }
        Phrases words = WORDS.in(language);
        return switch (what.code()) {
            case OPENED -> fits(what.arguments(), language);
            case STILL_OVERDUE, OVERDUE -> words.say("added.last-reminder");
            default -> "";
        };
    }

    private static Object[] told(Happened what, Locale language) {
        List<String> arguments = what.arguments();
        Phrases words = WORDS.in(language);
        return switch (what.code()) {
            case PUT_ASIDE, PROMISED ->
                    new Object[] {time(arguments.getFirst(), arguments.getLast(), language)};
            case TOOK_BACK -> new Object[] {words.say("deed." + arguments.getFirst())};
            case VERDICT_NOW -> new Object[] {words.say("verdict." + arguments.getFirst())};
            default -> arguments.toArray();
        };
    }

    /// The names are told apart one by one: the row of them reads as the sentence does.
    private static String fits(List<String> rules, Locale language) {
        Phrases words = WORDS.in(language);
        String names =
                rules.stream()
                        .map(name -> words.say("quoted", RuleBook.told(name, language)))
                        .collect(joining(", "));
        return Sentence.of(words.say("added.opened"), language, names);
    }

    private static String time(String instant, String zone, Locale language) {
        return DateTimeFormatter.ofPattern(TIME, language)
                .format(Instant.parse(instant).atZone(ZoneId.of(zone)));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
