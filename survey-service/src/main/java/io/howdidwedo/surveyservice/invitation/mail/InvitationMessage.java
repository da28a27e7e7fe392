package io.howdidwedo.surveyservice.invitation.mail;

import java.util.List;

/// What the mail's templates show.
///
/// @param about what it is about, in one or two sentences
/// @param scale the rating links, first point first
/// @param notice what stands above it all; empty in a customer's mail
record InvitationMessage(
        String language,
        String direction,
        String subject,
        String greeting,
        String about,
        String questionText,
        String scaleWords,
        List<RatingLink> scale,
        String openText,
        String openUrl,
        String why,
        String preferencesText,
        String preferencesUrl,
        String notice) {

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
        text.append(why).append('\n');
        text.append(preferencesText).append(": ").append(preferencesUrl).append('\n');
        return text.toString();
    }
}
