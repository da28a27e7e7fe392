package io.howdidwedo.servicekit.check;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// Text as it is kept, in one form whatever it was typed, pasted or exported by: composed letters
/// (NFC), nothing invisible at its ends, and nothing in it that reorders what stands around it.
/// Whatever people send is brought into this form where it comes in, so that ids are compared in
/// it.
public final class WrittenText {
    /// Blanks of all kinds, zero-width letters, byte order marks, soft hyphens and marks of
    /// direction: what nobody sees at the end of a text. Joiners mean something within a word only.
    private static final String UNSEEN =
            "\\s\\p{Z}\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF";

    private static final Pattern ENDS =
            Pattern.compile("^[" + UNSEEN + "\\p{Cntrl}]+|[" + UNSEEN + "\\p{Cntrl}]+$");

    /// What no id is told apart by.
    private static final Pattern IGNORED_IN_IDS =
            Pattern.compile(
                    "[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0"
                            + "\\x{E0000}-\\x{E0FFF}]");

    private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

    /// Beside lines and tabs, control characters are no text; neither is half a letter.
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern DIRECTED = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private WrittenText() {}

    /// A text of one or several lines.
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        return balanced(ENDS.matcher(composed(text)).replaceAll(""));
    }

    /// The same without what is no text in any place, for what people write at length.
    public static String atLength(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return of(NO_TEXT.matcher(lines).replaceAll(""));
    }

    /// An id: nothing invisible is in it, and its blanks are plain ones.
    public static String id(String id) {
        if (isPlain(id)) {
            return id;
        }
        String visible = IGNORED_IN_IDS.matcher(id).replaceAll("");
        return ENDS.matcher(BLANK.matcher(composed(visible)).replaceAll(" ")).replaceAll("");
    }

    /// Whether a text is in its form as it stands: printable ASCII without a blank at its ends, as
    /// nearly all cells of large files are.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~') {
                return false;
            }
        }
        return text.isEmpty() || (text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ');
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Every direction that is begun ends in the same line, and none ends that was not begun.
    private static String balanced(String text) {
        return DIRECTED.matcher(text).find() ? new Balance().of(text) : text;
    }

    /// Goes through a text and keeps what is open.
    private static final class Balance {
        private static final char END_OF_EMBEDDING = '\u202C';
        private static final char END_OF_ISOLATE = '\u2069';

        private final StringBuilder kept = new StringBuilder();
        private final Deque<Character> ends = new ArrayDeque<>();

        String of(String text) {
            text.chars().forEach(letter -> take((char) letter));
            endAll();
            return kept.toString();
        }

        private void take(char letter) {
            switch (letter) {
                case '\u202A', '\u202B', '\u202D', '\u202E' -> begin(letter, END_OF_EMBEDDING);
                case '\u2066', '\u2067', '\u2068' -> begin(letter, END_OF_ISOLATE);
                case END_OF_EMBEDDING, END_OF_ISOLATE -> end(letter);
                case '\n', '\u2029' -> {
                    endAll();
                    kept.append(letter);
                }
                default -> kept.append(letter);
            }
        }

        private void begin(char letter, char end) {
            ends.push(end);
            kept.append(letter);
        }

        private void end(char letter) {
            if (!ends.isEmpty() && ends.peek() == letter) {
                kept.append(ends.pop().charValue());
            }
        }

        private void endAll() {
            while (!ends.isEmpty()) {
                kept.append(ends.pop().charValue());
            }
        }
    }
}
