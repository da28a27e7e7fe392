package io.howdidwedo.surveyservice.invitation.webhook;

import java.util.UUID;

/// One message as the provider gets it.
///
/// @param type what this is, and in which version
/// @param channel `sms` or `chat`
/// @param to the customer's number or name there
/// @param text the whole message, its link included
/// @param link to the question alone, for providers that can make a button of it
/// @param language of the text, BCP 47
/// @param reminder 0 for the invitation itself, else the reminder's number
record Message(
        String type,
        String channel,
        String to,
        String text,
        String link,
        String language,
        UUID invitation,
        int reminder) {
    static final String TYPE = "io.howdidwedo.message.v1";
}
