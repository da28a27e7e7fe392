package io.howdidwedo.localplatform.mailbox.web;

import io.howdidwedo.localplatform.mailbox.mails.Mail;
import io.howdidwedo.localplatform.mailbox.mails.Mail.MailContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the page of one mail shows.
///
/// @param id the mail
/// @param mark what it is when it is no mail; empty for mails
/// @param to whom it was delivered to
/// @param from whom it is from
/// @param subject its subject
/// @param hasHtml whether there is HTML to show in a frame
/// @param text its plain text in pieces
/// @param headers all its headers
record OpenedMail(
        long id,
        String mark,
        String to,
        String from,
        String subject,
        boolean hasHtml,
        List<Piece> text,
        Map<String, String> headers) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /// A piece of text; one that is a link can be followed.
    public record Piece(String text, boolean isLink) {}

    static OpenedMail of(Mail mail, MailContent content) {
        return new OpenedMail(
                mail.id(),
                mail.mark(),
                mail.to(),
                mail.from(),
                mail.subject().isEmpty() ? "(no subject)" : mail.subject(),
                content.html() != null,
                pieces(content.text()),
                content.headers());
    }

    private static List<Piece> pieces(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(text);
        var end = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
