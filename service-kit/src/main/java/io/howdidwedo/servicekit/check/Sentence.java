package io.howdidwedo.servicekit.check;

import java.text.MessageFormat;
import java.util.Locale;

/// A sentence of ours with places (`{0}`), as our files have it. An apostrophe in it is one: it
/// neither vanishes nor keeps the places behind it from being filled.
public final class Sentence {
    private Sentence() {}

    /// The sentence with its places filled.
    ///
    /// @param locale numbers and times are written by
    public static String of(String text, Locale locale, Object... places) {
        return new MessageFormat(text.replace("'", "''"), locale).format(places);
    }
}
