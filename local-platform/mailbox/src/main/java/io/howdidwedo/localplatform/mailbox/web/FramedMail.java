package io.howdidwedo.localplatform.mailbox.web;

import java.util.regex.Pattern;

/// A mail's HTML for a frame: its links open in a page of their own, as what they lead to does not
/// want to be in a frame.
final class FramedMail {
    private static final String OUTSIDE = "<base target=\"_blank\">";
    private static final Pattern HEAD = Pattern.compile("<head\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private FramedMail() {}

    static String of(String html) {
        var head = HEAD.matcher(html);
        return head.find()
                ? html.substring(0, head.end()) + OUTSIDE + html.substring(head.end())
                : OUTSIDE + html;
    }
}
