package io.howdidwedo.servicekit.check;

import java.util.Arrays;

/// Text of people within a sentence of ours that is no HTML: a name in Arabic letters, or one with
/// marks of direction, leaves the words around it in their order. Pages have `<bdi>` for it.
public final class Isolated {
    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';

    /// Letters before the first that runs from the right.
    private static final char HEBREW = '\u0590';

    private Isolated() {}

    /// The text in a sentence that runs from the left, told apart from what stands around it; one
    /// that reorders nothing is left as it is.
    public static String of(String text) {
        return within(false, text);
    }

    /// What stands in the places of a sentence, told apart where it is text.
    ///
    /// @param fromTheRight whether the sentence runs from the right
    public static Object[] each(boolean fromTheRight, Object... places) {
        return Arrays.stream(places)
                .map(place -> place instanceof String text ? within(fromTheRight, text) : place)
                .toArray();
    }

    private static String within(boolean fromTheRight, String text) {
        boolean asItRuns =
                fromTheRight
                        ? text.codePoints().allMatch(Isolated::runsFromTheRight)
                        : text.chars().allMatch(letter -> letter < HEBREW);
        return asItRuns ? text : BEGIN + WrittenText.of(text) + END;
    }

    private static boolean runsFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || letter == ' ';
    }
}
