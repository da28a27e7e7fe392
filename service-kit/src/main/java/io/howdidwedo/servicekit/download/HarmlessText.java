package io.howdidwedo.servicekit.download;

import java.util.regex.Pattern;

/// Text that spreadsheets show and never run: what they would take for a formula has an apostrophe
/// before it, which they do not show. Plain numbers stay as they are.
public final class HarmlessText {
    private static final String MARK = "'";

    /// What spreadsheets take for a formula, full-width letters included, whatever blanks and
    /// invisible letters stand before it; a tab or a new line leads into another cell.
    private static final Pattern FORMULA =
            Pattern.compile(
                    "[\\s\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*",
                    Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    private HarmlessText() {}

    /// The text, harmless.
    static String of(String text) {
        return isFormula(text) ? MARK + text : text;
    }

    /// What such a text was made of: the way back for files that we wrote.
    public static String original(String text) {
        return text.startsWith(MARK) && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
