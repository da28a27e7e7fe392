package io.howdidwedo.surveyservice.invitation.webhook;

import io.howdidwedo.surveyservice.channel.Channel;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The provider that text messages and chat messages are handed to; off unless a URL is given.
///
/// @param url where they are posted to
/// @param secret what they are signed with, as Standard Webhooks writes it: `whsec_` and 24 to 64
///     bytes in base64
/// @param channels which of them the provider takes
@ConfigurationProperties("howdidwedo.messages")
record MessageSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String secret,
        @DefaultValue({"sms", "chat"}) List<Channel> channels) {
    private static final String PREFIX = "whsec_";
    private static final int FEWEST_BYTES = 24;
    private static final int MOST_BYTES = 64;

    /// @throws IllegalArgumentException naming the setting and the remedy, never the secret
    public MessageSettings {
        channels = List.copyOf(channels);
        if (!url.isBlank()) {
            require(
                    isWebAddress(url),
                    "howdidwedo.messages.url (SURVEY_MESSAGES_URL) must be an address that starts"
                            + " with https:// or http://");
            require(
                    isSecret(secret),
                    "howdidwedo.messages.secret (SURVEY_MESSAGES_SECRET) must be whsec_ and 24 to"
                            + " 64 bytes in base64, as `openssl rand -base64 32` makes them");
            require(
                    !channels.isEmpty() && !channels.contains(Channel.EMAIL),
                    "howdidwedo.messages.channels (SURVEY_MESSAGES_CHANNELS) must be sms, chat or"
                            + " both");
        }
    }

    private static void require(boolean holds, String remedy) {
        if (!holds) {
            throw new IllegalArgumentException(remedy);
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = URI.create(url.strip());
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isSecret(String secret) {
        try {
            int bytes = Base64.getDecoder().decode(withoutPrefix(secret)).length;
            return secret.startsWith(PREFIX) && bytes >= FEWEST_BYTES && bytes <= MOST_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutPrefix(String secret) {
        return secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
    }

    /// Whether messages are handed to anybody.
    boolean isOn() {
        return !url.isBlank();
    }

    @Override
    public String toString() {
        return "MessageSettings[" + (isOn() ? channels : "off") + "]";
    }
}
