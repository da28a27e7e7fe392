package io.howdidwedo.localplatform.mailbox.web;

import io.howdidwedo.localplatform.mailbox.mails.Mail;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the page with the list of mails shows.
///
/// @param to what the recipients have to contain
/// @param rows the mails, the newest first
/// @param older where the older ones are, when there are any
record Overview(String to, List<Row> rows, @Nullable String older) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH)
                    .withZone(ZoneId.systemDefault());

    /// One mail in the list.
    ///
    /// @param mark what it is when it is no mail; empty for mails
    public record Row(
            String href, String mark, String to, String from, String subject, String date) {
        static Row of(Mail mail) {
            return new Row(
                    "/messages/" + mail.id(),
                    mail.mark(),
                    mail.to(),
                    mail.from(),
                    mail.subject().isEmpty() ? "(no subject)" : mail.subject(),
                    DATE.format(mail.date()));
        }
    }

    static Overview of(String to, List<Mail> found, int most) {
        var shown = found.subList(0, Math.min(most, found.size()));
        var older = found.size() > most ? older(to, shown.getLast()) : null;
        return new Overview(to, shown.stream().map(Row::of).toList(), older);
    }

    private static String older(String to, Mail last) {
        var encoded = URLEncoder.encode(to, StandardCharsets.UTF_8);
        return "/?before=" + last.id() + (to.isEmpty() ? "" : "&to=" + encoded);
    }
}
