package io.howdidwedo.localplatform.mailbox.messages;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.howdidwedo.localplatform.mailbox.mails.Mails;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Takes messages as a provider takes them: posted as JSON, signed as Standard Webhooks says. One
/// that comes again under its `webhook-id` is accepted and not kept a second time.
public final class MessageDoor {
    private static final int LARGEST_BYTES = 64 * 1024;
    private static final String WEBHOOK_ID = "webhook-id";
    private static final String READABLE_ID = "[A-Za-z0-9._-]{1,100}";
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Mails mails;
    private final Webhook signing;
    private final Clock clock;

    /// Keeps messages among these mails.
    ///
    /// @param secret they are signed with, `whsec_` and base64
    public MessageDoor(Mails mails, String secret, Clock clock) {
        this.mails = mails;
        this.signing = new Webhook(secret);
        this.clock = clock;
    }

    /// What became of a message.
    public sealed interface Outcome {
        /// It is kept, now or since before.
        record Taken() implements Outcome {}

        /// It is not.
        ///
        /// @param status as HTTP says it
        record Refused(int status, String why) implements Outcome {}
    }

    /// Takes one message.
    public Outcome take(Map<String, List<String>> headers, InputStream posted) throws IOException {
        byte[] bytes = posted.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            return new Outcome.Refused(413, "A message has at most 64 kB.");
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        try {
            signing.verify(body, headers);
        } catch (WebhookVerificationException e) {
            return new Outcome.Refused(
                    401,
                    "The signature does not fit: is the secret the one of data/message-secret?");
        }
        return keep(id(headers), body);
    }

    /// Verified to be there.
    private static String id(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(WEBHOOK_ID))
                .map(header -> header.getValue().getFirst())
                .findFirst()
                .orElse("");
    }

    private Outcome keep(String id, String body) throws IOException {
        if (!id.matches(READABLE_ID)) {
            return new Outcome.Refused(
                    422, "webhook-id must be 1 to 100 letters, digits, dots or hyphens.");
        }
        PostedMessage message;
        try {
            message = JSON.readValue(body, PostedMessage.class);
        } catch (JacksonException e) {
            return new Outcome.Refused(400, "The body must be a message in JSON.");
        }
        String problem = message == null ? "the body must be a message" : message.problem();
        if (message == null || problem != null) {
            return new Outcome.Refused(422, "It cannot be taken: " + problem + ".");
        }
        mails.deliver("", String.valueOf(message.to()), message.asMail(id, clock.instant()));
        return new Outcome.Taken();
    }
}
