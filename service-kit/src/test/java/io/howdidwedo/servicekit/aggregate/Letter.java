package io.howdidwedo.servicekit.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An aggregate to try things with; public, as the driver's record codec wants it.
public record Letter(
        String to,
        @Nullable String text,
        List<String> stamps,
        Map<String, Integer> marks,
        Way way) {
    Letter(String to, @Nullable String text, List<String> stamps, Map<String, Integer> marks) {
        this(to, text, stamps, marks, new Way.Written());
    }

    /// How far it has come.
    public sealed interface Way {
        /// Not sent yet.
        record Written() implements Way {}

        /// Nobody lives there.
        sealed interface Back extends Way {}

        /// Sent back.
        record Returned(Instant since, @Nullable String reason) implements Back {}
    }
}
