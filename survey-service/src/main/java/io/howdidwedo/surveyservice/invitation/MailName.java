package io.howdidwedo.surveyservice.invitation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which of our mails or messages something is about.
///
/// @param reminder 0 for the invitation itself, else the reminder's number
/// @param attempt 0 for the first sending, else how often it had been sent again; null when that
///     is not known
public record MailName(UUID invitation, int reminder, @Nullable Integer attempt) {
    private static final Pattern MESSAGE_ID =
            Pattern.compile(
                    "<?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\.(\\d)(?:@.*)?");

    /// What stands before the `@` of its Message-ID, and a message is called as a whole; the same
    /// for each attempt.
    public String local() {
        return invitation + "." + reminder;
    }

    /// The mail or message of this name; empty when it is not one of ours.
    public static Optional<MailName> ofMessageId(String messageId) {
        Matcher ours = MESSAGE_ID.matcher(messageId.strip());
        return ours.matches()
                ? Optional.of(
                        new MailName(
                                UUID.fromString(ours.group(1)),
                                Integer.parseInt(ours.group(2)),
                                null))
                : Optional.empty();
    }
}
