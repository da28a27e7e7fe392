package io.howdidwedo.followupservice.loop;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was done about a root cause.
///
/// @param done what customers are told, by BCP 47 language; English stands in for others
/// @param by who says so
/// @param suppliers only customers of these are told; null: of all
/// @param told how many were; null while they are being told
public record Fix(
        UUID id,
        int number,
        Map<String, String> done,
        String by,
        @Nullable Set<String> suppliers,
        Instant at,
        @Nullable Integer told) {

    public Fix {
        done = Map.copyOf(done);
    }

    Fix told(int customers) {
        return new Fix(id, number, done, by, suppliers, at, customers);
    }
}
