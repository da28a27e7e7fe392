package io.howdidwedo.servicekit.mail;

import io.howdidwedo.servicekit.event.AwayForNow;
import io.howdidwedo.servicekit.trace.CurrentTrace;
import io.howdidwedo.servicekit.trace.Step;
import io.howdidwedo.servicekit.vital.Tally;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Letters over SMTP.
public final class SmtpPost implements Post {
    private final JavaMailSenderImpl sender;
    private final InternetAddress from;
    private final String replyTo;
    private final InternationalMail international;
    private final MailSigning signing;
    private final Clock clock;
    private final Tally tally;

    /// Letters of one sender.
    ///
    /// @param from address and name they come from
    /// @param replyTo where answers go; empty: to `from`
    /// @param tally of what came of each
    public SmtpPost(
            JavaMailSenderImpl sender,
            String from,
            String replyTo,
            MailSigning signing,
            Clock clock,
            Tally tally) {
        this.sender = sender;
        this.from = MailAddress.stated("The sender's address", from);
        this.replyTo = replyTo;
        this.international = new InternationalMail(sender);
        this.signing = signing;
        this.clock = clock;
        this.tally = tally;
    }

    @Override
    public Outcome send(Letter letter) {
        try (Step step = CurrentTrace.now().handingOver("hand over mail")) {
            Outcome outcome = counted(letter, step);
            tally.add(outcome == Outcome.TAKEN ? MailTally.TAKEN : MailTally.REFUSED);
            return outcome;
        }
    }

    private Outcome counted(Letter letter, Step step) {
        try {
            return sent(letter);
        } catch (RuntimeException e) {
            step.failed(e);
            tally.add(MailTally.AWAY);
            throw e;
        }
    }

    private Outcome sent(Letter letter) {
        if (!MailAddress.isOne(letter.recipient())) {
            return Outcome.REFUSED;
        }
        try {
            return handOver(letter);
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

    private Outcome handOver(Letter letter) throws MessagingException {
        if (!MailAddress.needsUtf8(letter.recipient())) {
            sender.send(message(letter, sender.getSession()));
            return Outcome.TAKEN;
        }
        MimeMessage mail = message(letter, international.session());
        try {
            return international.send(mail) ? Outcome.TAKEN : Outcome.REFUSED;
        } catch (MessagingException e) {
            throw new MailSendException(Map.of(mail, e));
        }
    }

    /// What others called their mails is taken only where it is what it says.
    private List<String> before(Letter letter) {
        return letter.after().stream()
                .filter(before -> !before.startsWith("<") || HeaderText.isMessageId(before))
                .map(this::messageId)
                .toList();
    }

    private String messageId(String before) {
        return HeaderText.isMessageId(before)
                ? before
                : IdentifiedMessage.messageId(before, from.getAddress());
    }

    private static Optional<SmtpReply> reply(MailSendException failure) {
        return Arrays.stream(failure.getMessageExceptions())
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .map(SmtpReply::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private MimeMessage message(Letter letter, Session session) throws MessagingException {
        MimeMessage mail = new IdentifiedMessage(session, letter.id(), from.getAddress());
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, "UTF-8");
        helper.setFrom(from);
        helper.setTo(new InternetAddress(MailAddress.written(letter.recipient())));
        String answersTo = letter.replyTo() == null ? replyTo : letter.replyTo();
        if (!answersTo.isBlank()) {
            helper.setReplyTo(MailAddress.stated("The address for answers", answersTo));
        }
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(letter.text(), letter.html());
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (letter.language() != null) {
            mail.setHeader("Content-Language", HeaderText.of(letter.language()));
        }
        List<String> before = before(letter);
        if (!before.isEmpty()) {
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
