package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.operationsservice.hook.HookState.On;
import io.howdidwedo.operationsservice.hook.HookState.Why;
import io.howdidwedo.operationsservice.hook.event.HookEvent;
import io.howdidwedo.operationsservice.hook.event.Kind;
import io.howdidwedo.servicekit.identity.Teams;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another system that wants to be told what happens.
///
/// @param wish what it asked for
/// @param madeBy who set it up
/// @param createdAt what came to be so before is not told
public record Hook(
        UUID id,
        HookWish wish,
        HookSecret secret,
        HookState state,
        String madeBy,
        Instant createdAt) {

    /// Nothing comes through for so long: then it is switched off.
    static final Duration PATIENCE = Duration.ofDays(3);

    /// What somebody wants of a hook.
    ///
    /// @param name as people call it
    /// @param address where it is posted to
    /// @param kinds what it is told of
    /// @param teams whose it is told of; none: of all
    /// @param past whether it is told of what is brought in from the past, too
    /// @param contact who gets a mail when it is switched off; null: nobody does
    /// @param language BCP 47; of that mail, and of sentences it is posted
    public record HookWish(
            String name,
            String address,
            Shape shape,
            List<Kind> kinds,
            List<String> teams,
            boolean past,
            @Nullable String contact,
            String language) {

        public HookWish {
            kinds = List.copyOf(kinds);
            teams = List.copyOf(teams);
        }
    }

    /// A new hook, switched on.
    static Hook first(UUID id, HookWish wish, String secret, String madeBy, Instant now) {
        return new Hook(id, wish, HookSecret.first(secret), new On(null), madeBy, now);
    }

    /// Whether it is posted to.
    public boolean isOn() {
        return state instanceof On;
    }

    /// Whether somebody of these teams may see and change it.
    public boolean isWithin(Teams seen) {
        return seen.areAll() || seen.haveAll(wish.teams());
    }

    /// Whether it is told of this.
    boolean wants(HookEvent event) {
        return wish.kinds().contains(event.kind())
                && (wish.past() || !event.past())
                && !event.at().isBefore(createdAt)
                && (wish.teams().isEmpty()
                        || event.teams().stream().anyMatch(wish.teams()::contains));
    }

    /// With another wish.
    Hook as(HookWish other) {
        return new Hook(id, other, secret, state, madeBy, createdAt);
    }

    /// With another secret; the one there is signs for a day more.
    Hook signedWith(String newSecret, Instant now) {
        return new Hook(id, wish, secret.replacedBy(newSecret, now), state, madeBy, createdAt);
    }

    /// On, or off by hand; as it is when it is so already.
    Hook turned(boolean on, Instant now) {
        if (on == isOn()) {
            return this;
        }
        return in(on ? new On(null) : new Off(Why.BY_HAND, now, true));
    }

    /// Something came through.
    Hook reached() {
        return state instanceof On(Instant failingSince) && failingSince != null
                ? in(new On(null))
                : this;
    }

    /// Something did not come through; for too long, and it is off.
    Hook missed(Instant now) {
        return switch (state) {
            case On(Instant failingSince) when failingSince == null -> in(new On(now));
            case On(Instant failingSince) when !now.isBefore(failingSince.plus(PATIENCE)) ->
                    in(new Off(Why.FAILING, now, false));
            case On _, Off _ -> this;
        };
    }

    /// Its receiver says that it is gone.
    Hook gone(Instant now) {
        return isOn() ? in(new Off(Why.GONE, now, false)) : this;
    }

    /// Those it concerns know that it is off.
    Hook told() {
        return state instanceof Off(Why why, Instant since, _)
                ? in(new Off(why, since, true))
                : this;
    }

    private Hook in(HookState other) {
        return new Hook(id, wish, secret, other, madeBy, createdAt);
    }
}
