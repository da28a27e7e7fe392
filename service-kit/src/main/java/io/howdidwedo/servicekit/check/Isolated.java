package io.howdidwedo.servicekit.check;

import java.util.Arrays;

/// Text of people within a sentence of ours that is no HTML: a name in Arabic letters, or one with
/// marks of direction, leaves the words around it in their order. Pages have `<bdi>` for it.
public final class Isolated {
    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';

    /// Letters before the first that runs from the right.
    private static final char HEBREW = '\u0590';

    private static final char LEFT_TO_RIGHT_MARK = '\u200E';

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
                        : text.codePoints().noneMatch(Isolated::reorders);
        return asItRuns ? text : BEGIN + WrittenText.of(text) + END;
    }

    /// A letter that runs from the right, or a mark of direction; quotes and dashes are none.
    private static boolean reorders(int letter) {
        if (letter < HEBREW) {
            return false;
        }
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_NONSPACING_MARK,
                    Character.DIRECTIONALITY_WHITESPACE,
                    Character.DIRECTIONALITY_OTHER_NEUTRALS ->
                    letter == LEFT_TO_RIGHT_MARK;
            default -> true;
        };
    }

    private static boolean runsFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || letter == ' ';
    }
}
