package io.howdidwedo.surveyservice.invitation.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.servicekit.page.Templates;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/// An invitation's words as the parts of a mail: text and HTML.
final class InvitationParts {
    private final Templates templates;

    InvitationParts(Templates templates) {
        this.templates = templates;
    }

    MimeMultipart of(InvitationMessage content) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(content.text(), "text/plain; charset=UTF-8"));
        parts.addBodyPart(part(html(content), "text/html; charset=UTF-8"));
        return parts;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type);
        return part;
    }

    private String html(InvitationMessage content) {
        StringOutput output = new StringOutput();
        templates.content("invitation/mail/invitation.jte", content).writeTo(output);
        return output.toString();
    }
}
