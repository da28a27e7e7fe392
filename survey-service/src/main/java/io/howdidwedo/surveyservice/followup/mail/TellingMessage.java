package io.howdidwedo.surveyservice.followup.mail;

import java.util.List;

/// What the template of a mail to the customer of a case shows.
///
/// @param paragraphs the team's own words
record TellingMessage(
        String language,
        String direction,
        String subject,
        String greeting,
        String about,
        List<String> paragraphs,
        String by,
        String openText,
        String openUrl,
        String why) {

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
                + why
                + "\n";
    }
}
