package io.howdidwedo.surveyservice.preference;

import io.howdidwedo.surveyservice.channel.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one customer prefers.
///
/// @param optedOut no more questions, until they say otherwise
/// @param pausedUntil no questions before this; null when there is no pause
/// @param language BCP 47; null when they have not said
/// @param channel by which they want to be written to first; null when they have not said
/// @param erasedAt when they last had erased what is personal; null when never
public record Preference(
        boolean optedOut,
        @Nullable Instant pausedUntil,
        @Nullable String language,
        @Nullable Channel channel,
        @Nullable Instant erasedAt) {
    /// Of somebody who has not said anything.
    public static final Preference NONE = new Preference(false, null, null, null, null);

    /// Why they are not to be asked now; null when they may be.
    public @Nullable String whyNotAsk(Instant now) {
        if (optedOut) {
            return "opted-out";
        }
        return isPausedAt(now) ? "paused" : null;
    }

    /// The same, wishing to be written to by this channel.
    public Preference by(Channel wished) {
        return new Preference(optedOut, pausedUntil, language, wished, erasedAt);
    }

    /// Whether they do not want to be asked for a while.
    public boolean isPausedAt(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /// Whether what happened at this instant is older than their erasure.
    public boolean isErased(Instant occurredAt) {
        return erasedAt != null && occurredAt.isBefore(erasedAt);
    }
}
