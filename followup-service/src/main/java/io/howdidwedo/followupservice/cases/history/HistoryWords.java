package io.howdidwedo.followupservice.cases.history;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.servicekit.check.Sentence;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The history of a case as people read it.
public final class HistoryWords {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(
                    HistoryWords.class.getPackageName() + ".history", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private HistoryWords() {}

    /// Who did it.
    public static String who(HistoryEntry entry) {
        Doer who = entry.who();
        return sentence("who." + key(who.kind()), List.of(who.name()));
    }

    /// What happened, in a few words that follow on who did it.
    public static String what(HistoryEntry entry) {
        Happened what = entry.what();
        return what.written() != null
                ? what.written()
                : sentence("what." + key(what.code()), told(what));
    }

    /// What was written, or is to be added; empty when nothing.
    public static String words(HistoryEntry entry) {
        Happened what = entry.what();
        if (!entry.words().isEmpty() || what.written() != null || what.arguments().isEmpty()) {
            return entry.words();
        }
        return switch (what.code()) {
            case OPENED -> sentence("added.opened", List.of(quoted(what.arguments())));
            case STILL_OVERDUE, OVERDUE -> sentence("added.last-reminder", List.of());
            default -> "";
        };
    }

    private static List<String> told(Happened what) {
        List<String> arguments = what.arguments();
        return switch (what.code()) {
            case PUT_ASIDE, PROMISED -> List.of(time(arguments.getFirst(), arguments.getLast()));
            case TOOK_BACK -> List.of(sentence("deed." + arguments.getFirst(), List.of()));
            case VERDICT_NOW -> List.of(sentence("verdict." + arguments.getFirst(), List.of()));
            default -> arguments;
        };
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "“" + name + "”").collect(joining(", "));
    }

    private static String time(String instant, String zone) {
        return TIME.format(Instant.parse(instant).atZone(ZoneId.of(zone)));
    }

    private static String sentence(String key, List<String> arguments) {
        return Sentence.of(BUNDLE.getString(key), Locale.ENGLISH, arguments.toArray());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
