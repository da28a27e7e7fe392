package io.howdidwedo.followupservice.team;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.team.TeamNamed;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.team.Team.Called;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Who works for whom: names people and says when they are away.
public final class KeepingTeams {
    private final Catalogue<Team> teams;
    private final Clock clock;

    /// Keeps teams here.
    public KeepingTeams(Catalogue<Team> teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    /// Somebody who is away from now on.
    public record AwayNow(Team team, Colleague colleague) {}

    /// The team of a supplier; one without names when nobody has been named.
    public Team of(String supplier) {
        return teams.find(Team.idOf(supplier)).orElseGet(() -> Team.withoutNames(supplier, now()));
    }

    /// The teams of these suppliers, in their order; without names where nobody has been named.
    public List<Team> ofAll(Collection<String> suppliers) {
        if (suppliers.size() < 2) {
            return suppliers.stream().map(this::of).toList();
        }
        Map<String, Team> named = new HashMap<>();
        all().forEach(team -> named.put(team.supplier(), team));
        Instant now = now();
        return suppliers.stream()
                .map(supplier -> named.getOrDefault(supplier, Team.withoutNames(supplier, now)))
                .toList();
    }

    /// The team of a supplier, if it is one of these.
    ///
    /// @param only empty: whichever it is
    public Optional<Team> of(String supplier, Optional<Set<String>> only) {
        return only.filter(some -> !some.contains(supplier)).isPresent()
                ? Optional.empty()
                : Optional.of(of(supplier));
    }

    /// What somebody is called: as they are named in this team, else in any; everywhere the same
    /// person has one name.
    ///
    /// @param otherwise where they are named in none
    public String nameOf(String user, String supplier, String otherwise) {
        return of(supplier)
                .colleague(user)
                .or(() -> all().stream().flatMap(team -> team.colleague(user).stream()).findFirst())
                .map(Colleague::name)
                .orElse(otherwise);
    }

    /// All teams somebody was named for, the oldest first.
    public List<Team> all() {
        return teams.all();
    }

    /// Calls a team by a name from now on, on all pages.
    ///
    /// @param name null: by its id again
    public Team call(String supplier, @Nullable String name) {
        return change(
                supplier,
                team ->
                        team.name().equals(Objects.requireNonNullElse(name, supplier))
                                ? team
                                : team.called(name));
    }

    /// Names a colleague, or changes what is known of one; an absence stays as it was stated.
    public Team name(String supplier, Colleague colleague) {
        return change(
                supplier,
                team ->
                        team.with(
                                colleague.away(
                                        team.colleague(colleague.user())
                                                .map(Colleague::absence)
                                                .orElse(null))));
    }

    /// Takes a colleague out of the team.
    public Team leave(String supplier, String user) {
        return change(supplier, team -> team.without(user));
    }

    /// A colleague is away for a time; cases are handed over when it begins. Does nothing for
    /// somebody who is not of the team.
    public Team away(
            String supplier, String user, Instant from, Instant until, @Nullable String standIn) {
        return change(
                supplier,
                team ->
                        team.colleague(user)
                                .map(colleague -> team.withAbsence(colleague, from, until, standIn))
                                .orElse(team));
    }

    /// A colleague is here, or back. Does nothing for somebody who is not of the team.
    public Team here(String supplier, String user) {
        return change(
                supplier,
                team ->
                        team.colleague(user)
                                .map(colleague -> team.with(colleague.away(null)))
                                .orElse(team));
    }

    /// Whose absence a timer says begins; empty when it was taken back or moved.
    public Optional<AwayNow> awayNow(TimerFired timer) {
        return teams.find(timer.subject())
                .flatMap(
                        team ->
                                team.colleagues().stream()
                                        .filter(colleague -> isNumber(colleague, timer.occasion()))
                                        .findFirst()
                                        .map(colleague -> new AwayNow(team, colleague)));
    }

    private static boolean isNumber(Colleague one, int number) {
        return one.absence() != null && one.absence().number() == number;
    }

    private Team change(String supplier, UnaryOperator<Team> step) {
        Team none = Team.withoutNames(supplier, now());
        Optional<Team> changed = teams.change(none.id(), team -> change(team, step.apply(team)));
        if (changed.isPresent()) {
            return changed.get();
        }
        Team first = step.apply(none);
        if (teams.add(new Change<>(first.id(), first, told(none, first)))) {
            return first;
        }
        return teams.change(none.id(), team -> change(team, step.apply(team))).orElseThrow();
    }

    private @Nullable Change<Team> change(Team before, Team after) {
        return after.equals(before) ? null : new Change<>(after.id(), after, told(before, after));
    }

    private List<OutgoingEvent> told(Team before, Team after) {
        List<OutgoingEvent> told = new ArrayList<>(timers(before, after));
        Called called = after.called();
        if (called != null && !called.equals(before.called())) {
            told.add(
                    OutgoingEvent.of(
                            DerivedId.of("team-named", after.supplier(), called.version()),
                            after.supplier(),
                            now(),
                            new TeamNamed(after.supplier(), called.version(), called.name())));
        }
        return told;
    }

    /// Each absence has a timer of its number.
    private List<OutgoingEvent> timers(Team before, Team after) {
        Instant now = now();
        return after.colleagues().stream()
                .map(Colleague::absence)
                .filter(absence -> absence != null && absence.number() > before.absences())
                .map(
                        absence ->
                                Timers.set(
                                        TimerPurpose.ABSENCE_BEGINS,
                                        after.id(),
                                        absence.number(),
                                        absence.from(),
                                        now))
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }
}
