package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;

/// What the mail's templates show.
///
/// @param about what it is about, in one or two sentences
/// @param line the same in a few words, by which the customer tells it from others
/// @param scale the rating links, first point first
/// @param notice what stands above it all; empty in a customer's mail
record InvitationMessage(
        String language,
        String direction,
        MailLook look,
        String subject,
        String greeting,
        String about,
        String line,
        String questionText,
        String scaleWords,
        List<RatingLink> scale,
        String openText,
        String openUrl,
        String why,
        WayOut wayOut,
        String notice) {

    /// The way to what they prefer, and to no more mails.
    record WayOut(String preferences, String stop, String url) {
        static WayOut of(Wording wording, String url) {
            return new WayOut(
                    wording.say("mail.preferences"), wording.say("mail.unsubscribe"), url);
        }
    }

    /// One point of the scale.
    record RatingLink(int value, String url) {
        String inWords() {
            return value + "  " + url + '\n';
        }
    }

    public InvitationMessage {
        scale = List.copyOf(scale);
    }

    /// The plain-text part, as good as the other.
    public String text() {
        StringBuilder text = new StringBuilder(1_000);
        if (!notice.isEmpty()) {
            text.append(notice).append("\n\n");
        }
        text.append(greeting).append("\n\n").append(about).append("\n\n");
        text.append(questionText).append('\n');
        if (!scaleWords.isEmpty()) {
            text.append('(').append(scaleWords).append(")\n");
        }
        text.append('\n');
        scale.forEach(link -> text.append(link.inWords()));
        text.append('\n').append(openText).append(": ").append(openUrl).append("\n\n-- \n");
        text.append(line).append('\n').append(why).append('\n');
        if (!look.footer().isEmpty()) {
            text.append(look.footer()).append('\n');
        }
        text.append(wayOut.preferences()).append(", ").append(wayOut.stop());
        text.append(": ").append(wayOut.url()).append('\n');
        return text.toString();
    }
}
