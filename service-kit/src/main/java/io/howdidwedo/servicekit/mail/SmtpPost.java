package io.howdidwedo.servicekit.mail;

import io.howdidwedo.servicekit.event.AwayForNow;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
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
        if (!replyTo.isBlank()) {
            helper.setReplyTo(replyTo);
        }
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(letter.text(), letter.html());
        mail.setHeader("Auto-Submitted", "auto-generated");
        for (Letter.Attachment file : letter.attachments()) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
        }
        mail.saveChanges();
        return signing.sign(mail);
    }
}
