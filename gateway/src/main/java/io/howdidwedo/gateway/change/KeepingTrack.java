package io.howdidwedo.gateway.change;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.change.Change.Who;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes down what is changed about people and access.
public final class KeepingTrack {
    private static final int COUNTED = 1_000_000;

    private final Changes changes;
    private final Clock clock;
    private final RandomGenerator chance;

    /// Tells the order of what is changed in the same moment.
    private final AtomicInteger count = new AtomicInteger();

    public KeepingTrack(Changes changes, Clock clock, RandomGenerator chance) {
        this.changes = changes;
        this.clock = clock;
        this.chance = chance;
    }

    /// One change.
    public void note(Who by, Who about, String what, String from, String to) {
        Instant now = clock.instant();
        String id =
                "%013d-%06d-%s"
                        .formatted(
                                now.toEpochMilli(),
                                Math.floorMod(count.incrementAndGet(), COUNTED),
                                HexFormat.of().toHexDigits(chance.nextInt()));
        changes.add(new Change(id, now, by, about, what, from, to));
    }

    /// Each thing in which an account differs from what it was.
    ///
    /// @param now as it was; null for a new one
    public void account(Who by, @Nullable Account now, Account then) {
        Who about = new Who(then.user(), then.name());
        if (now == null) {
            note(by, about, "Account", "", "made: " + roles(then.roles()));
            compare(by, about, "Teams", "", teams(then.teams()));
            return;
        }
        compare(by, about, "Name", now.name(), then.name());
        compare(by, about, "Roles", roles(now.roles()), roles(then.roles()));
        compare(by, about, "Teams", teams(now.teams()), teams(then.teams()));
        compare(by, about, "Account", state(now), state(then));
        compare(by, about, "Language", now.language(), then.language());
        compare(by, about, "Time zone", now.zone(), then.zone());
        compare(by, about, "Colours", now.theme().word(), then.theme().word());
        if (!now.passwordHash().equals(then.passwordHash())) {
            note(by, about, "Password", "", "a new one");
        }
        if (!Objects.equals(now.tie(), then.tie())) {
            note(by, about, "Provider of logins", "", then.tie() == null ? "apart" : "connected");
        }
    }

    private void compare(Who by, Who about, String what, String from, String to) {
        if (!from.equals(to)) {
            note(by, about, what, from, to);
        }
    }

    private static String state(Account account) {
        return account.active() ? "active" : "deactivated";
    }

    /// Roles in words.
    public static String roles(Collection<Role> roles) {
        return roles.isEmpty()
                ? "none"
                : roles.stream().sorted().map(Role::word).collect(Collectors.joining(", "));
    }

    /// Teams in words.
    public static String teams(Collection<String> teams) {
        if (teams.contains(Account.ALL_TEAMS)) {
            return "all teams";
        }
        return teams.isEmpty() ? "none" : teams.stream().sorted().collect(Collectors.joining(", "));
    }
}
