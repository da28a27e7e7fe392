package io.howdidwedo.surveyservice.delivery.mail;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.mail.EnhancedStatus;
import io.howdidwedo.surveyservice.delivery.Report;
import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.invitation.MailNews;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/// Tells delivery reports (RFC 3464), complaints (RFC 5965) and automatic replies (RFC 3834) from
/// mails a person has to read. Whatever is broken is unclear; nothing a stranger sends ends in an
/// exception.
final class ReportReader {
    private static final List<String> RECIPIENTS =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

    /// As much as a customer may write on the page of their case.
    private static final int LONGEST_ANSWER = 5_000;

    private final ReturnAddresses returnAddresses;
    private final Clock clock;

    ReportReader(ReturnAddresses returnAddresses, Clock clock) {
        this.returnAddresses = returnAddresses;
        this.clock = clock;
    }

    /// What the mail is.
    @SuppressWarnings("CatchAndPrintStackTrace") // nothing is printed; see above
    Report read(MimeMessage mail) {
        try {
            return understood(mail);
        } catch (MessagingException | IOException | RuntimeException e) {
            return new Report.Unclear("it is not a mail as it should be");
        }
    }

    private Report understood(MimeMessage mail) throws MessagingException, IOException {
        ReportParts parts = ReportParts.of(mail);
        InternetHeaders complaint = parts.complaint();
        if (complaint != null) {
            return fact(mail, parts, MailNews.Kind.COMPLAINED, null);
        }
        DeliveryStatus status = parts.deliveryStatus();
        if (status != null) {
            return delivery(mail, parts, status);
        }
        if (isAutomaticReply(mail)) {
            return new Report.AutomaticReply();
        }
        Optional<UUID> transaction = answered(mail);
        return transaction.isPresent() && !isWrittenByAMachine(mail)
                ? answer(mail, transaction.get())
                : new Report.Unclear("it is no report");
    }

    /// Whoever has the address has a mail of ours: the mark in it cannot be made up.
    private Optional<UUID> answered(MimeMessage mail) {
        return RECIPIENTS.stream()
                .map(header -> all(mail, header))
                .flatMap(text -> returnAddresses.answered(text).stream())
                .findFirst();
    }

    private static Report answer(MimeMessage mail, UUID transaction)
            throws MessagingException, IOException {
        String messageId = mail.getMessageID();
        String words = WrittenWords.of(mail);
        if (messageId == null || words.isEmpty()) {
            return new Report.Unclear("it answers without words");
        }
        boolean whole = words.length() <= LONGEST_ANSWER;
        return new Report.Answer(
                transaction,
                messageId.strip(),
                whole ? words : words.substring(0, LONGEST_ANSWER),
                whole);
    }

    private Report delivery(MimeMessage mail, ReportParts parts, DeliveryStatus status)
            throws MessagingException {
        if (status.getRecipientDSNCount() == 0) {
            return new Report.Unclear("it names no recipient");
        }
        InternetHeaders recipient = status.getRecipientDSN(0);
        String action = header(recipient, "Action").strip().toLowerCase(Locale.ROOT);
        EnhancedStatus said = status(action, recipient);
        MailNews.Kind kind = kind(action, said);
        return kind == null
                ? new Report.Unclear("it does not say what happened")
                : fact(mail, parts, kind, said == null ? null : said.written());
    }

    /// What happened, or null when it cannot be told. Only a status about the address suppresses,
    /// and while a mail system still tries nobody else does.
    private static MailNews.@Nullable Kind kind(String action, @Nullable EnhancedStatus said) {
        return switch (action) {
            case "delivered", "relayed", "expanded" -> MailNews.Kind.DELIVERED;
            case "delayed" -> MailNews.Kind.DELAYED;
            case "failed" -> said == null ? null : failed(said);
            default -> null;
        };
    }

    private static MailNews.@Nullable Kind failed(EnhancedStatus said) {
        if (said.isForNow()) {
            return MailNews.Kind.RETURNED;
        }
        if (!said.isForGood()) {
            return null;
        }
        return said.saysAddressIsGone() ? MailNews.Kind.ADDRESS_GONE : MailNews.Kind.REFUSED;
    }

    /// The status; of what failed, as exactly as the answer of the other mail system tells it.
    private static @Nullable EnhancedStatus status(String action, InternetHeaders recipient) {
        EnhancedStatus stated = EnhancedStatus.in(header(recipient, "Status")).orElse(null);
        return action.equals("failed") && (stated == null || stated.kind() != 2)
                ? EnhancedStatus.diagnosed(stated, header(recipient, "Diagnostic-Code"))
                        .orElse(null)
                : stated;
    }

    private Report fact(
            MimeMessage mail, ReportParts parts, MailNews.Kind kind, @Nullable String status)
            throws MessagingException {
        Optional<MailName> name = name(mail, parts);
        if (name.isEmpty()) {
            return new Report.Unclear("it is about no mail of ours");
        }
        Instant at = at(mail);
        String itself = Objects.requireNonNullElse(mail.getMessageID(), at.toString());
        return new Report.Fact(
                DerivedId.of("report", itself, name.get().invitation(), kind),
                name.get(),
                kind,
                status,
                at);
    }

    /// Which mail it is about: by the marked address it came to, else by what was returned.
    private Optional<MailName> name(MimeMessage mail, ReportParts parts) throws MessagingException {
        Optional<MailName> marked =
                RECIPIENTS.stream()
                        .map(header -> all(mail, header))
                        .flatMap(text -> returnAddresses.in(text).stream())
                        .findFirst();
        if (marked.isPresent()) {
            return marked;
        }
        InternetHeaders complaint = parts.complaint();
        Optional<MailName> sender =
                complaint == null
                        ? Optional.empty()
                        : returnAddresses.in(header(complaint, "Original-Mail-From"));
        InternetHeaders returned = parts.returned();
        return sender.isPresent() || returned == null
                ? sender
                : MailName.ofMessageId(header(returned, "Message-ID"));
    }

    private static String all(MimeMessage mail, String header) {
        try {
            return Objects.requireNonNullElse(mail.getHeader(header, " "), "");
        } catch (MessagingException e) {
            return "";
        }
    }

    private Instant at(MimeMessage mail) throws MessagingException {
        Instant now = clock.instant();
        Date sent = mail.getSentDate();
        return sent == null || sent.toInstant().isAfter(now) ? now : sent.toInstant();
    }

    private static String header(InternetHeaders headers, String name) {
        return Objects.requireNonNullElse(headers.getHeader(name, " "), "");
    }

    /// What a machine wrote by itself is no customer's word, though it be no reply either.
    private static boolean isWrittenByAMachine(MimeMessage mail) {
        String submitted = all(mail, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || all(mail, "Return-Path").strip().equals("<>");
    }

    private static boolean isAutomaticReply(MimeMessage mail) {
        return all(mail, "Auto-Submitted").toLowerCase(Locale.ROOT).contains("auto-replied")
                || !all(mail, "X-Autoreply").isEmpty()
                || !all(mail, "X-Autorespond").isEmpty()
                || all(mail, "Precedence").equalsIgnoreCase("auto_reply");
    }
}
