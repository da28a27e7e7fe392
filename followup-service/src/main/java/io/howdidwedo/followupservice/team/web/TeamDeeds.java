package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What people do to teams, the same from page and API: managers name the people of their teams;
/// everybody says when they are away themselves.
final class TeamDeeds {
    private static final Phrases WORDS = Phrases.of(TeamDeeds.class);
    private static final int LONGEST_NAME = 80;
    private static final Duration LONGEST_ABSENCE = Duration.ofDays(400);

    private final KeepingTeams teams;
    private final ReadLanguages languages;
    private final Clock clock;

    TeamDeeds(KeepingTeams teams, ReadLanguages languages, Clock clock) {
        this.teams = teams;
        this.languages = languages;
        this.clock = clock;
    }

    Team find(String supplier, Caller caller) {
        return teams.of(supplier, caller.onlySuppliers())
                .orElseThrow(() -> new NotFound("team", supplier));
    }

    /// Whether the caller names the people of this team.
    static boolean mayName(String supplier, Caller caller) {
        return caller.is(Role.MANAGER, Role.ADMIN) && caller.mayAccess(supplier);
    }

    Team name(String supplier, String user, ColleagueForm form, Caller caller) {
        Team team = manage(supplier, caller);
        Colleague named = form.check(user, team);
        if (form.language() != null) {
            languages.reads(named.user(), Locale.forLanguageTag(form.language()));
        }
        return teams.name(supplier, named);
    }

    /// The language somebody is written to in.
    String language(String user) {
        return languages.of(user).getLanguage();
    }

    /// Calls a team by a name.
    ///
    /// @param name as typed; empty: by its id again
    Team call(String supplier, @Nullable String name, Caller caller) {
        Team team = manage(supplier, caller);
        Check check = new Check();
        String written = new StatedValues(check).line("name", name, LONGEST_NAME);
        check.refuse();
        return teams.call(team.supplier(), written);
    }

    Team leave(String supplier, String user, Caller caller) {
        Colleague leaving = colleague(manage(supplier, caller), user);
        return teams.leave(supplier, leaving.user());
    }

    /// When somebody is away, as stated from outside.
    record Away(@Nullable Instant from, @Nullable Instant until, @Nullable String standIn) {}

    Team away(String supplier, String user, Away away, Caller caller) {
        Team team = find(supplier, caller);
        Colleague colleague = colleague(team, user);
        requireOwnOrManaged(supplier, user, caller);
        Instant now = clock.instant();
        Instant from = Objects.requireNonNullElse(away.from(), now);
        Instant until = Objects.requireNonNullElse(away.until(), Instant.EPOCH);
        String standIn = Objects.requireNonNullElse(away.standIn(), "").strip();
        Check check = new Check();
        checkTime(check, from, until, now);
        checkStandIn(check, standIn, colleague, team);
        check.refuse();
        return teams.away(supplier, user, from, until, standIn.isEmpty() ? null : standIn);
    }

    private static void checkTime(Check check, Instant from, Instant until, Instant now) {
        check.require(
                until.isAfter(from) && until.isAfter(now), "until", WORDS.told("problem.until"));
        check.require(
                !until.isAfter(from.plus(LONGEST_ABSENCE)),
                "until",
                WORDS.told("problem.until.far"));
    }

    private static void checkStandIn(Check check, String standIn, Colleague away, Team team) {
        boolean other = !standIn.equals(away.user()) && team.colleague(standIn).isPresent();
        check.require(standIn.isEmpty() || other, "standIn", WORDS.told("problem.stand-in"));
    }

    Team here(String supplier, String user, Caller caller) {
        Colleague colleague = colleague(find(supplier, caller), user);
        requireOwnOrManaged(supplier, user, caller);
        return teams.here(supplier, colleague.user());
    }

    private Team manage(String supplier, Caller caller) {
        Team team = find(supplier, caller);
        if (!mayName(supplier, caller)) {
            throw notAllowed();
        }
        return team;
    }

    private static void requireOwnOrManaged(String supplier, String user, Caller caller) {
        if (!caller.id().equals(user) && !mayName(supplier, caller)) {
            throw notAllowed();
        }
    }

    private static NotAllowed notAllowed() {
        return new NotAllowed(WORDS.told("not-allowed.for-others"));
    }

    private static Colleague colleague(Team team, String user) {
        return team.colleague(user).orElseThrow(() -> new NotFound("colleague", user));
    }
}
