package io.howdidwedo.followupservice.cases.history;

import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A colleague who is named in a note, `@Eva Agent`, so that they read it.
///
/// @param user what they log in with
public record Mention(String user, String name) {
    private static final String AT = "@";

    /// A part of a note.
    ///
    /// @param isMention whether it names somebody
    public record Piece(String text, boolean isMention) {}

    /// Those of these who are named in a note, each once.
    public static List<Mention> in(String words, Collection<Mention> known) {
        List<String> named =
                pieces(words, known).stream().filter(Piece::isMention).map(Piece::text).toList();
        return known.stream().filter(one -> named.contains(AT + one.name)).distinct().toList();
    }

    /// A note, part by part.
    ///
    /// @param mentioned whoever may be named in it
    public static List<Piece> pieces(String words, Collection<Mention> mentioned) {
        if (mentioned.isEmpty()) {
            return List.of(new Piece(words, false));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher found = pattern(mentioned).matcher(words);
        int from = 0;
        while (found.find()) {
            pieces.add(new Piece(words.substring(from, found.start()), false));
            pieces.add(new Piece(found.group(), true));
            from = found.end();
        }
        pieces.add(new Piece(words.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text.isEmpty()).toList();
    }

    /// The longest name first: nobody is named by the beginning of another one's name.
    private static Pattern pattern(Collection<Mention> some) {
        return Pattern.compile(
                some.stream()
                        .map(Mention::name)
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(
                                Collectors.joining(
                                        "|", "(?<![\\p{L}\\p{N}])@(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /// That a note was added which names these.
    public static Happened noted(List<Mention> mentioned) {
        return new Happened(
                HistoryCode.NOTED,
                mentioned.stream().flatMap(one -> Stream.of(one.user, one.name)).toList(),
                null);
    }

    /// Who is named in what was added.
    public static List<Mention> of(HistoryEntry entry) {
        if (!entry.is(HistoryCode.NOTED)) {
            return List.of();
        }
        List<String> kept = entry.what().arguments();
        List<Mention> mentioned = new ArrayList<>();
        for (int at = 0; at + 1 < kept.size(); at += 2) {
            mentioned.add(new Mention(kept.get(at), kept.get(at + 1)));
        }
        return mentioned;
    }
}
