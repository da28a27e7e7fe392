package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.Undo;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people do to a case, the same from page and API: checks that it is theirs, then does it.
final class CaseDeeds {
    private static final Phrases WORDS = Phrases.of(CaseDeeds.class);

    private static final int MOST_OTHERS = 20;
    private static final int MOST_PAST = 50;

    /// What can be taken back for a while.
    private static final Set<String> UNDOABLE =
            Set.of("resolve", "reopen", "hand-over", "put-aside", "pause", "assign");

    private final Cases cases;
    private final FollowingUp following;
    private final KeepingTeams teams;
    private final RootCauses causes;
    private final StatedDeeds stated;

    CaseDeeds(
            Cases cases,
            FollowingUp following,
            KeepingTeams teams,
            RootCauses causes,
            Clock clock) {
        this.cases = cases;
        this.following = following;
        this.teams = teams;
        this.causes = causes;
        this.stated = new StatedDeeds(teams, causes, clock);
    }

    /// What was filled in with a deed.
    ///
    /// @param owner user or name of the colleague who is to have it; null: whoever does the deed
    /// @param toCustomer what the customer is told when it is resolved
    /// @param until put aside until then, promised until then, or to be asked again then
    /// @param promise number of the promise that is meant
    /// @param team to which it is handed over
    /// @param into the case that goes on for it
    /// @param despitePromises whether it is resolved although something promised is to be done
    record Details(
            @Nullable String owner,
            @Nullable String words,
            @Nullable String toCustomer,
            @Nullable String rootCause,
            @Nullable Instant until,
            @Nullable Integer promise,
            @Nullable String team,
            @Nullable UUID into,
            @Nullable Boolean despitePromises) {
        static final Details NONE =
                new Details(null, null, null, null, null, null, null, null, null);

        /// The same with this owner.
        Details with(@Nullable String newOwner) {
            return new Details(
                    newOwner,
                    words,
                    toCustomer,
                    rootCause,
                    until,
                    promise,
                    team,
                    into,
                    despitePromises);
        }
    }

    /// A case to look at: of a team of the caller's, or about what such a team did.
    Case find(UUID id, Caller caller) {
        return cases.find(id, caller.onlySuppliers()).orElseThrow(() -> new NotFound("case", id));
    }

    /// Whether the caller sees it.
    static boolean mayLookAt(Case one, Caller caller) {
        return mayWorkOn(one, caller) || caller.mayAccess(one.supplier());
    }

    /// Whether it is a case of a team of the caller's.
    static boolean mayWorkOn(Case one, Caller caller) {
        return caller.mayAccess(one.team());
    }

    /// Those that go on in this one, as far as the caller may look at them.
    List<Case> takenIn(Case by, Caller caller) {
        return cases.mergedInto(by.id(), caller.onlySuppliers());
    }

    /// All other cases of the same customer, as far as the caller may look at them.
    List<Case> past(Case of, Caller caller) {
        return cases.ofCustomer(of.customer(), caller.onlySuppliers(), MOST_PAST).stream()
                .filter(other -> !other.id().equals(of.id()))
                .toList();
    }

    /// Other open cases of the same customer that the caller may work on.
    List<Case> others(Case of, Caller caller) {
        return of.isWork()
                ? cases
                        .list(
                                CaseQuery.first(MOST_OTHERS)
                                        .of(caller.onlySuppliers())
                                        .about(of.customer())
                                        .in(CaseQuery.WORK))
                        .stream()
                        .filter(other -> !other.id().equals(of.id()))
                        .toList()
                : List.of();
    }

    Case deed(String name, UUID id, Details details, Caller caller) {
        Case found = find(id, caller);
        if (!mayWorkOn(found, caller) && !takesBackOwn(name, found, caller)) {
            throw new Conflict(
                    WORDS.told("refusal.handed-over", new TeamName(found.team()).shown()));
        }
        try {
            return done(name, found, details, caller);
        } catch (NotPossible e) {
            throw new Conflict(e.told());
        }
    }

    /// One name for one person: that of the team, which everybody there knows.
    private Person person(Case of, Caller caller) {
        return new Person(caller.id(), teams.nameOf(caller.id(), of.team(), caller.name()));
    }

    /// Whoever handed it over may have it back, though it is another team's now.
    private static boolean takesBackOwn(String name, Case found, Caller caller) {
        Undo undo = found.undo();
        return name.equals("undo") && undo != null && undo.by().equals(caller.id());
    }

    private Case done(String name, Case found, Details details, Caller caller) {
        Person by = person(found, caller);
        UUID id = found.id();
        Optional<Case> done =
                switch (name) {
                    case "merge" -> following.merge(id, goingOn(details, caller).id(), by);
                    case "undo" -> following.undo(id, by.name());
                    default -> change(id, name, stated.deed(name, found, details, by), caller);
                };
        return done.orElseThrow(() -> new NotFound("case", id));
    }

    private Optional<Case> change(UUID id, String name, FollowingUp.Deed deed, Caller caller) {
        return UNDOABLE.contains(name)
                ? following.changeUndoably(id, name, caller.id(), deed)
                : following.change(id, deed);
    }

    private Case goingOn(Details details, Caller caller) {
        Case goingOn = find(StatedDeeds.required("into", details.into()), caller);
        if (!mayWorkOn(goingOn, caller)) {
            throw new NotFound("case", goingOn.id());
        }
        return goingOn;
    }

    /// The teams that somebody is named for, in order.
    SortedSet<String> teamsWithPeople() {
        return stated.teamsWithPeople();
    }

    /// What cases of the caller's teams were resolved with, to choose from.
    SortedMap<String, Long> causes(Caller caller) {
        return causes.together(cases.countByCause(CaseQuery.first(0).of(caller.onlySuppliers())));
    }
}
