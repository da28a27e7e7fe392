package io.howdidwedo.surveyservice.followup.mail;

import io.howdidwedo.surveyservice.invitation.mail.MailLook;
import java.util.List;
import java.util.Optional;

/// What the template of a mail to the customer of a case shows.
///
/// @param line what it is about in a few words
/// @param paragraphs the team's own words
/// @param wayOut empty when there is nothing they could prefer
record TellingMessage(
        String language,
        String direction,
        MailLook look,
        String subject,
        String greeting,
        String about,
        String line,
        List<String> paragraphs,
        String by,
        String openText,
        String openUrl,
        String why,
        Optional<WayOut> wayOut) {

    /// The way to what they prefer.
    record WayOut(String text, String url) {}

    public TellingMessage {
        paragraphs = List.copyOf(paragraphs);
    }

    /// The plain-text part, as good as the other.
    public String text() {
        return String.join(
                        "\n\n",
                        greeting,
                        about,
                        String.join("\n\n", paragraphs),
                        by,
                        openText + ": " + openUrl)
                + "\n\n-- \n"
                + line
                + "\n"
                + why
                + "\n"
                + (look.footer().isEmpty() ? "" : look.footer() + "\n")
                + wayOut.map(way -> way.text() + ": " + way.url() + "\n").orElse("");
    }
}
