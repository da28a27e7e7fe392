package io.howdidwedo.surveyservice.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Places in a question's words that are filled for each customer: `{customer}`, `{offering}`,
/// `{day}`, `{fact:promisedBy}` and `{answer:overall}` (an earlier question's answer). What stands
/// behind a bar is said when nothing is known: `{customer|you}`.
public final class Piping {
    private static final Pattern PLACE =
            Pattern.compile("\\{([a-z]+)(?::([A-Za-z0-9_-]+))?(?:\\|([^{}]*))?}");
    private static final Pattern ANYTHING_IN_BRACES = Pattern.compile("\\{[^{}]*}?");

    private Piping() {}

    /// A piece of a text.
    public sealed interface Piece {
        /// These very words.
        record Words(String text) implements Piece {}

        /// A place to fill.
        ///
        /// @param name of the fact or question; empty where none is needed
        /// @param otherwise what is said when nothing is known
        record Place(Kind kind, String name, String otherwise) implements Piece {}
    }

    /// What a place is filled with.
    public enum Kind {
        /// The customer's name.
        CUSTOMER(false),
        /// The name of what they got.
        OFFERING(false),
        /// The day of the transaction.
        DAY(false),
        /// A fact of the transaction.
        FACT(true),
        /// The answer to an earlier question.
        ANSWER(true);

        private final boolean named;

        Kind(boolean named) {
            this.named = named;
        }
    }

    /// The pieces of a text in order; what is no place is words.
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (MatchResult match : PLACE.matcher(text).results().toList()) {
            Piece.Place place = place(match);
            if (place != null) {
                words(text.substring(end, match.start()), pieces);
                pieces.add(place);
                end = match.end();
            }
        }
        words(text.substring(end), pieces);
        return pieces;
    }

    private static void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text));
        }
    }

    private static Piece.@org.jspecify.annotations.Nullable Place place(MatchResult match) {
        for (Kind kind : Kind.values()) {
            boolean named = match.group(2) != null;
            if (kind.name().equalsIgnoreCase(match.group(1)) && kind.named == named) {
                return new Piece.Place(
                        kind,
                        named ? match.group(2) : "",
                        match.group(3) == null ? "" : match.group(3));
            }
        }
        return null;
    }

    /// What looks like a place and is none.
    public static List<String> unknown(String text) {
        return pieces(text).stream()
                .filter(Piece.Words.class::isInstance)
                .map(Piece.Words.class::cast)
                .flatMap(words -> ANYTHING_IN_BRACES.matcher(words.text()).results())
                .map(MatchResult::group)
                .toList();
    }

    /// The questions whose answers a text repeats.
    public static List<String> answers(String text) {
        return pieces(text).stream()
                .filter(Piece.Place.class::isInstance)
                .map(Piece.Place.class::cast)
                .filter(place -> place.kind() == Kind.ANSWER)
                .map(Piece.Place::name)
                .toList();
    }
}
