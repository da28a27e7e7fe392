package io.howdidwedo.surveyservice.channel;

/// Where one customer is written to.
///
/// @param value personal
public record Address(Channel channel, String value) {

    /// What the list of suppressed addresses calls it, so that no two channels share a name: a mail
    /// address has an `@` and no blank, a number a `+`, and a name in a chat says that it is one.
    public String listed() {
        return switch (channel) {
            case EMAIL, SMS -> value;
            case CHAT -> "chat " + value;
        };
    }

    @Override
    public String toString() {
        return "an address for " + channel.id();
    }
}
