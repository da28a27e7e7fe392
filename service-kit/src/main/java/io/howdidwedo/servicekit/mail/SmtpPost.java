package io.howdidwedo.servicekit.mail;

import io.howdidwedo.servicekit.event.AwayForNow;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Letters over SMTP.
public final class SmtpPost implements Post {
    private final JavaMailSenderImpl sender;
    private final String from;
    private final String replyTo;
    private final MailSigning signing;
    private final Clock clock;

    /// Letters of one sender.
    ///
    /// @param from address and name they come from
    /// @param replyTo where answers go; empty: to `from`
    public SmtpPost(
            JavaMailSenderImpl sender,
            String from,
            String replyTo,
            MailSigning signing,
            Clock clock) {
        this.sender = sender;
        this.from = from;
        this.replyTo = replyTo;
        this.signing = signing;
        this.clock = clock;
    }

    @Override
    public Outcome send(Letter letter) {
        if (!MailAddress.isOne(letter.recipient())) {
            return Outcome.REFUSED;
        }
        try {
            sender.send(message(letter));
            return Outcome.TAKEN;
        } catch (MailSendException e) {
            Optional<SmtpReply> reply = reply(e);
            if (reply.isEmpty()) {
                throw new AwayForNow("Letter " + letter.id() + " could not be sent for now", e);
            }
            if (reply.get().isForGood()) {
                return Outcome.REFUSED;
            }
            throw e;
        } catch (MailAuthenticationException e) {
            throw new AwayForNow("The mail system does not let us in", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Letter " + letter.id() + " cannot be written", e);
        }
    }

    private String messageId(String before) {
        return before.startsWith("<") ? before : IdentifiedMessage.messageId(before, from);
    }

    private static Optional<SmtpReply> reply(MailSendException failure) {
        return Arrays.stream(failure.getMessageExceptions())
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .map(SmtpReply::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage mail = new IdentifiedMessage(sender.getSession(), letter.id(), from);
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, "UTF-8");
        helper.setFrom(from);
        helper.setTo(letter.recipient());
        String answersTo = letter.replyTo() == null ? replyTo : letter.replyTo();
        if (!answersTo.isBlank()) {
            helper.setReplyTo(answersTo);
        }
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(letter.text(), letter.html());
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (letter.language() != null) {
            mail.setHeader("Content-Language", letter.language());
        }
        if (!letter.after().isEmpty()) {
            List<String> before = letter.after().stream().map(this::messageId).toList();
            mail.setHeader("In-Reply-To", before.getLast());
            // One Message-ID a line, as lines of a header have an end.
            mail.setHeader("References", String.join("\r\n ", before));
        }
        for (Letter.Attachment file : letter.attachments()) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
        }
        mail.saveChanges();
        return signing.sign(mail);
    }
}
