package io.howdidwedo.servicekit.mail;

import java.util.regex.Pattern;

/// What may stand in a line of a mail's head: nothing that people wrote begins another line there.
final class HeaderText {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^\\s<>\\p{Cntrl}]+>");

    private HeaderText() {}

    /// A text on one line.
    static String of(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /// Whether this is a Message-ID and nothing else.
    static boolean isMessageId(String text) {
        return MESSAGE_ID.matcher(text).matches();
    }
}
