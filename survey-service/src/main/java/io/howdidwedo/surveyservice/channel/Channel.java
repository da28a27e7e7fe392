package io.howdidwedo.surveyservice.channel;

import java.util.List;

/// A channel that customers are written to by, as the customer of a transaction has an address for
/// it.
public enum Channel {
    /// A mail.
    EMAIL("email", "E-mail"),
    /// A text message to a telephone.
    SMS("sms", "SMS"),
    /// A message to a chat, under a name that only its provider understands.
    CHAT("chat", "Chat");

    /// The order in which they are tried when nothing else is said.
    public static final List<Channel> USUAL_ORDER = List.of(EMAIL, SMS, CHAT);

    private final String id;
    private final String label;

    Channel(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// What answers, events and messages call it: the contact point of an invitation.
    public String id() {
        return id;
    }

    /// What staff read.
    public String label() {
        return label;
    }
}
