package io.howdidwedo.surveyservice.channel;

import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;

/// A channel that customers are written to by, as the customer of a transaction has an address for
/// it.
public enum Channel {
    /// A mail.
    EMAIL("email"),
    /// A text message to a telephone.
    SMS("sms"),
    /// A message to a chat, under a name that only its provider understands.
    CHAT("chat");

    /// The order in which they are tried when nothing else is said.
    public static final List<Channel> USUAL_ORDER = List.of(EMAIL, SMS, CHAT);

    private static final Phrases WORDS = Phrases.of(Channel.class);

    private final String id;

    Channel(String id) {
        this.id = id;
    }

    /// What answers, events and messages call it: the contact point of an invitation.
    public String id() {
        return id;
    }

    /// What staff read.
    public String label() {
        return WORDS.say("channel." + id);
    }
}
