package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.surveyservice.survey.Question;
import java.util.List;

/// What the mail's templates show.
///
/// @param about what it is about, in one or two sentences
/// @param scale the rating links, first point first
record InvitationMessage(
        String language,
        String direction,
        String subject,
        String greeting,
        String about,
        Question question,
        String questionText,
        String low,
        String high,
        String scaleWords,
        List<RatingLink> scale,
        String openText,
        String openUrl,
        String why,
        String preferencesText,
        String preferencesUrl) {

    /// One point of the scale.
    record RatingLink(int value, String url) {}

    public InvitationMessage {
        scale = List.copyOf(scale);
    }

    /// The plain-text part, as good as the other.
    public String text() {
        StringBuilder text = new StringBuilder(1_000);
        text.append(greeting).append("\n\n").append(about).append("\n\n");
        text.append(questionText).append('\n');
        if (!scaleWords.isEmpty()) {
            text.append('(').append(scaleWords).append(")\n");
        }
        text.append('\n');
        for (RatingLink link : scale) {
            text.append(link.value()).append("  ").append(link.url()).append('\n');
        }
        text.append('\n').append(openText).append(": ").append(openUrl).append("\n\n-- \n");
        text.append(why).append('\n');
        text.append(preferencesText).append(": ").append(preferencesUrl).append('\n');
        return text.toString();
    }
}
