package io.howdidwedo.servicekit.check;

/// Text of people within a sentence of ours that is no HTML: a name in Arabic letters, or one with
/// marks of direction, leaves the words around it in their order. Pages have `<bdi>` for it.
public final class Isolated {
    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';

    private Isolated() {}

    /// The text, told apart from what stands around it; plain text as it is, as only letters that
    /// run the other way or have no direction reorder anything.
    public static String of(String text) {
        String balanced = WrittenText.of(text);
        return isPlain(balanced) ? balanced : BEGIN + balanced + END;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 0x0590);
    }
}
