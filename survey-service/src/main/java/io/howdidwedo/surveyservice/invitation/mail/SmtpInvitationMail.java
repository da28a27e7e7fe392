package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.servicekit.event.AwayForNow;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.IdentifiedMessage;
import io.howdidwedo.servicekit.mail.InternationalMail;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.mail.MailSigning;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.invitation.Carrier;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.transaction.Transaction;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Invitations over SMTP: HTML and text, a link for each point of the scale, one-click
/// unsubscribe (RFC 8058) and a Message-ID that stays the same when the same mail is sent again.
final class SmtpInvitationMail implements Carrier, AutoCloseable {
    private final JavaMailSenderImpl sender;
    private final KeptConnections connections;
    private final InternationalMail international;
    private final InternetAddress from;
    private final MailSettings settings;
    private final Speaker speaker;
    private final InvitationWords words;
    private final InvitationParts parts;
    private final MailSigning signing;
    private final ReturnAddresses returnAddresses;
    private final DomainPace pace;
    private final Clock clock;

    /// Sends through this sender's mail system.
    SmtpInvitationMail(
            JavaMailSenderImpl sender,
            MailSettings settings,
            SignedLinks links,
            Offerings offerings,
            Speaker speaker,
            Templates templates,
            MailSigning signing,
            ReturnAddresses returnAddresses,
            Clock clock) {
        this.sender = sender;
        this.connections = new KeptConnections(sender, settings.connections());
        this.international = new InternationalMail(sender);
        this.from = MailAddress.stated("survey.mail.from", settings.from());
        this.settings = settings;
        this.speaker = speaker;
        this.words = new InvitationWords(links, offerings, speaker, settings.publicUrl());
        this.parts = new InvitationParts(templates);
        this.signing = signing;
        this.returnAddresses = returnAddresses;
        this.pace = new DomainPace(settings.perSecondPerDomain(), clock);
        this.clock = clock;
    }

    /// The mail system cannot be reached for now.
    static final class MailUnavailable extends AwayForNow {
        private static final long serialVersionUID = 1L;

        MailUnavailable(UUID invitation, Exception cause) {
            super("Mail for invitation " + invitation + " could not be sent for now", cause);
        }
    }

    @Override
    public int sideBySide() {
        return settings.connections();
    }

    @Override
    public Delivery send(Carried carried) {
        String to = carried.to().value();
        if (!MailAddress.isOne(to)) {
            // It came in when addresses were not looked at so closely; all others wait behind it.
            return new Delivery.Refused("no-mail-address");
        }
        Optional<Instant> turn = carried.sending().hasTurn() ? Optional.empty() : pace.turn(to);
        return turn.isPresent() ? new Delivery.NotYet(turn.get()) : handOver(carried);
    }

    private Delivery handOver(Carried carried) {
        UUID id = carried.invitation().id();
        try {
            if (MailAddress.needsUtf8(carried.to().value())) {
                return handOverInUtf8(carried);
            }
            connections.send(compose(sender.getSession(), carried));
            return new Delivery.Taken();
        } catch (SendFailedException e) {
            return SmtpAnswer.to(e).orElseThrow(() -> new MailUnavailable(id, e));
        } catch (MessagingException e) {
            throw new MailUnavailable(id, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MailUnavailable(id, e);
        }
    }

    private Delivery handOverInUtf8(Carried carried) throws MessagingException {
        return international.send(compose(international.session(), carried))
                ? new Delivery.Taken()
                : new Delivery.Refused("no-smtputf8");
    }

    private MimeMessage compose(Session session, Carried carried) throws MessagingException {
        Invitation invitation = carried.invitation();
        Transaction transaction = carried.transaction();
        Sending sending = carried.sending();
        InvitationMessage content =
                words.message(invitation, transaction, carried.survey(), sending.reminder());
        MailName name = new MailName(invitation.id(), sending.reminder(), sending.attempt());
        IdentifiedMessage mail = new IdentifiedMessage(session, name.local(), from.getAddress());
        mail.setEnvelopeFrom(returnAddresses.of(invitation.id(), sending));
        address(mail, carried.to(), transaction);
        head(mail, content);
        mail.setContent(parts.of(content));
        mail.saveChanges();
        return signing.sign(mail);
    }

    private void address(MimeMessage mail, Address to, Transaction transaction)
            throws MessagingException {
        mail.setFrom(speaker.from(from));
        String answersTo =
                settings.replyTo().isBlank()
                        ? returnAddresses.answersAbout(transaction.id())
                        : settings.replyTo();
        if (answersTo != null) {
            mail.setReplyTo(
                    new InternetAddress[] {
                        MailAddress.stated("The address for answers", answersTo)
                    });
        }
        mail.setRecipient(
                Message.RecipientType.TO, new InternetAddress(MailAddress.written(to.value())));
    }

    private void head(MimeMessage mail, InvitationMessage content) throws MessagingException {
        mail.setSubject(content.subject(), "UTF-8");
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Content-Language", content.language());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("List-Unsubscribe", "<" + content.wayOut().url() + "/unsubscribe>");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    @Override
    public void close() {
        connections.close();
    }
}
