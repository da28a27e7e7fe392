package io.howdidwedo.followupservice.rule;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What is made of an answer that a rule fits.
///
/// @param priority how urgent the case is
/// @param dueIn working time of the team from opening until the customer should have heard from us
/// @param team that follows it up; null: the one that served the customer
/// @param owner user of the colleague who has the case from the start; null: nobody has
/// @param reason what the team reads
public record Handling(
        Priority priority,
        Duration dueIn,
        @Nullable String team,
        @Nullable String owner,
        String reason) {

    /// How urgent a case is.
    public enum Priority {
        HIGH,
        NORMAL
    }
}
