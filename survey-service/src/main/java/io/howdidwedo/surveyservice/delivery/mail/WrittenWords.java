package io.howdidwedo.surveyservice.delivery.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// What somebody wrote in a mail, without what is marked as quoted: lines behind `>` and what
/// follows `-- ` (RFC 3676), or quotations in HTML. What is quoted without a mark stays: better a
/// word too many than one lost.
final class WrittenWords {
    private static final int DEEPEST = 10;
    private static final String QUOTATIONS =
            "blockquote, .gmail_quote, .yahoo_quoted, .moz-cite-prefix, #appendonsend ~ *,"
                    + " #divRplyFwdMsg, #divRplyFwdMsg ~ *, style, script, head";

    private WrittenWords() {}

    /// The words, empty when there are none.
    static String of(Part mail) throws MessagingException, IOException {
        String plain = text(mail, "text/plain", DEEPEST);
        if (plain != null && !plain.isBlank()) {
            return withoutQuotation(plain);
        }
        String html = text(mail, "text/html", DEEPEST);
        return html == null ? "" : shown(html);
    }

    private static @Nullable String text(Part part, String type, int depth)
            throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || depth == 0) {
            return null;
        }
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String text ? text : null;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart bodyPart = parts.getBodyPart(i);
                String found = text(bodyPart, type, depth - 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String withoutQuotation(String text) {
        List<String> lines = new ArrayList<>();
        boolean quoted = false;
        for (String line : text.split("\\R", -1)) {
            if (line.equals("-- ")) {
                break;
            }
            if (line.startsWith(">")) {
                if (!quoted) {
                    dropAttribution(lines);
                }
                quoted = true;
            } else {
                quoted &= line.isBlank();
                lines.add(line.stripTrailing());
            }
        }
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
    }

    /// "On Monday Ana wrote:", in whichever language: the paragraph right before a quotation that
    /// ends with a colon.
    private static void dropAttribution(List<String> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        if (last < 0 || !lines.get(last).strip().endsWith(":")) {
            return;
        }
        int first = last;
        while (first > 0 && last - first < 2 && !lines.get(first - 1).isBlank()) {
            first--;
        }
        lines.subList(first, lines.size()).clear();
    }

    private static String shown(String html) {
        Document page = Jsoup.parse(html);
        page.select(QUOTATIONS).remove();
        page.select("br").append("\\n");
        page.select("p, div, li, tr").prepend("\\n");
        return page.text()
                .replace("\\n", "\n")
                .replaceAll("[ \t]*\n[ \t]*", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
