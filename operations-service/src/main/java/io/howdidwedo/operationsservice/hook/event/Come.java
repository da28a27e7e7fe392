package io.howdidwedo.operationsservice.hook.event;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What something has come to.
///
/// @param at since when
/// @param heard what tells of it
/// @param sameness what tells it from other events of its kind
record Come(Kind kind, Instant at, Heard heard, List<Object> sameness) {
    /// What came to be so before is no news, whoever says it again: what was told of it is
    /// remembered for as long.
    static final Duration NEWS = Duration.ofDays(30);

    /// How we heard of it.
    ///
    /// @param told when it was said
    /// @param past whether it was brought in from the past, or worked out anew
    record Heard(Instant told, boolean past) {}

    static Come to(Kind kind, Instant at, Heard heard, Object... sameness) {
        return new Come(kind, at, heard, List.of(sameness));
    }

    /// The event; empty when it is no news.
    Optional<HookEvent> event(List<@Nullable String> teams, Gist gist, Facts facts) {
        if (!heard.told().isBefore(at.plus(NEWS))) {
            return Optional.empty();
        }
        Object[] parts = Stream.concat(Stream.of(kind.word()), sameness.stream()).toArray();
        return Optional.of(
                new HookEvent(
                        DerivedId.of("hook-event", parts),
                        kind,
                        at,
                        heard.past(),
                        teams.stream().filter(Objects::nonNull).distinct().toList(),
                        gist,
                        facts));
    }
}
