package io.howdidwedo.operationsservice.hook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is posted to a hook is signed with. After it was replaced the one before signs, too, for a
/// day, so that its receiver can change over at any moment in between.
///
/// @param now `whsec_` and 32 bytes in base64
/// @param before the one that was replaced
/// @param beforeUntil until when that one signs, too
public record HookSecret(String now, @Nullable String before, @Nullable Instant beforeUntil) {
    static final Duration BOTH = Duration.ofHours(24);

    /// The first one of a hook.
    static HookSecret first(String secret) {
        return new HookSecret(secret, null, null);
    }

    /// This one takes its place.
    HookSecret replacedBy(String secret, Instant at) {
        return new HookSecret(secret, now, at.plus(BOTH));
    }

    /// Those that sign at this moment, the newest first.
    public List<String> signing(Instant at) {
        return isReplaced(at) ? List.of(now, String.valueOf(before)) : List.of(now);
    }

    /// Whether it was replaced not long ago, and the one before still signs.
    public boolean isReplaced(Instant at) {
        return before != null && beforeUntil != null && at.isBefore(beforeUntil);
    }

    /// Secrets are in no log.
    @Override
    public String toString() {
        return "HookSecret[…]";
    }
}
