package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.IdentifiedMessage;
import io.howdidwedo.servicekit.mail.InternationalMail;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.mail.MailSigning;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.invitation.trial.TrialMails;
import io.howdidwedo.surveyservice.offering.Offerings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A survey's mail to a colleague over SMTP: built as a customer's, but it says that it is a test,
/// and there is nothing to unsubscribe from.
final class SmtpTrialMail implements TrialMails {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpTrialMail.class);

    private final JavaMailSenderImpl sender;
    private final InternationalMail international;
    private final InternetAddress from;
    private final Speaker speaker;
    private final InvitationWords words;
    private final InvitationParts parts;
    private final MailSigning signing;
    private final Clock clock;

    SmtpTrialMail(
            JavaMailSenderImpl sender,
            MailSettings settings,
            SignedLinks links,
            Offerings offerings,
            Speaker speaker,
            Templates templates,
            MailSigning signing,
            Clock clock) {
        this.sender = sender;
        this.international = new InternationalMail(sender);
        this.from = MailAddress.stated("survey.mail.from", settings.from());
        this.speaker = speaker;
        this.words = new InvitationWords(links, offerings, speaker, settings.publicUrl());
        this.parts = new InvitationParts(templates);
        this.signing = signing;
        this.clock = clock;
    }

    @Override
    public boolean send(TrialMails.TrialMail mail, String to) {
        try {
            if (MailAddress.needsUtf8(to)) {
                return international.send(compose(international.session(), mail, to));
            }
            sender.send(compose(sender.getSession(), mail, to));
            return true;
        } catch (MessagingException | MailException e) {
            LOG.warn("A test of the survey {} could not be mailed", mail.survey().id(), e);
            return false;
        }
    }

    private MimeMessage compose(Session session, TrialMails.TrialMail trial, String to)
            throws MessagingException {
        InvitationMessage content = words.trial(trial);
        IdentifiedMessage mail =
                new IdentifiedMessage(session, "test." + UUID.randomUUID(), from.getAddress());
        mail.setFrom(speaker.from(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(MailAddress.written(to)));
        mail.setSubject(content.subject(), "UTF-8");
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Content-Language", content.language());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(parts.of(content));
        mail.saveChanges();
        return signing.sign(mail);
    }
}
