package io.howdidwedo.followupservice.cases.web;

import static java.util.stream.Collectors.toCollection;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.Undo;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.team.Colleague;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people do to a case, the same from page and API: checks that it is theirs, then does it.
final class CaseDeeds {
    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_LETTER = 5_000;
    private static final int LONGEST_CAUSE = 200;
    private static final int MOST_OTHERS = 20;

    /// What can be taken back for a while.
    private static final Set<String> UNDOABLE =
            Set.of("resolve", "reopen", "hand-over", "put-aside", "pause", "assign");

    private final Cases cases;
    private final FollowingUp following;
    private final KeepingTeams teams;
    private final RootCauses causes;
    private final Clock clock;

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
        this.clock = clock;
    }

    /// What was filled in with a deed.
    ///
    /// @param owner user or name of the colleague who is to have it; null: whoever does the deed
    /// @param toCustomer what the customer is told when it is resolved
    /// @param until put aside until then, or promised until then
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
                        .filter(one -> !one.id().equals(of.id()))
                        .toList()
                : List.of();
    }

    Case deed(String name, UUID id, Details details, Caller caller) {
        Case found = find(id, caller);
        if (!mayWorkOn(found, caller) && !takesBackOwn(name, found, caller)) {
            throw new Conflict("It was handed over to the team " + found.team() + ".", List.of());
        }
        String words = text("words", details.words(), LONGEST_NOTE);
        try {
            return done(name, found, details, words, caller);
        } catch (NotPossible e) {
            throw new Conflict(
                    Objects.requireNonNullElse(e.getMessage(), "Not possible"), List.of());
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

    private Case done(String name, Case found, Details details, String words, Caller caller) {
        String who = person(found, caller).name();
        if (name.equals("merge")) {
            Case goingOn = find(required("into", details.into()), caller);
            if (!mayWorkOn(goingOn, caller)) {
                throw new NotFound("case", goingOn.id());
            }
            return following
                    .merge(found.id(), goingOn.id(), person(found, caller))
                    .orElseThrow(() -> new NotFound("case", goingOn.id()));
        }
        if (name.equals("undo")) {
            return following
                    .undo(found.id(), who)
                    .orElseThrow(() -> new NotFound("case", found.id()));
        }
        FollowingUp.Deed deed = deed(name, found, details, words, caller);
        return (UNDOABLE.contains(name)
                        ? following.changeUndoably(found.id(), name, caller.id(), deed)
                        : following.change(found.id(), deed))
                .orElseThrow(() -> new NotFound("case", found.id()));
    }

    private FollowingUp.Deed deed(
            String name, Case found, Details details, String words, Caller caller) {
        String who = person(found, caller).name();
        return switch (name) {
            case "assign" -> {
                Person by = person(found, caller);
                Person owner = owner(found, text("owner", details.owner(), LONGEST_CAUSE), by);
                yield (one, clock) -> one.assigned(by, owner, clock.now());
            }
            case "hand-over" -> {
                String team = team(required("team", text("team", details.team(), LONGEST_CAUSE)));
                yield (one, clock) -> one.handedOver(who, team, words, clock.now());
            }
            case "note" -> (one, clock) -> one.noted(who, required("words", words), clock.now());
            case "contact" -> (one, clock) -> one.contacted(who, words, clock.now());
            case "reply" ->
                    (one, clock) ->
                            one.replied(
                                    who,
                                    text("words", required("words", words), LONGEST_LETTER),
                                    clock.now());
            case "promise" ->
                    (one, clock) ->
                            one.promised(
                                    who,
                                    required("words", words),
                                    required("until", details.until()),
                                    clock);
            case "keep-promise" ->
                    (one, clock) ->
                            one.kept(who, required("promise", details.promise()), clock.now());
            case "put-aside" ->
                    (one, clock) -> one.putAside(who, required("until", details.until()), clock);
            case "pause" -> (one, clock) -> one.paused(who, words, clock);
            case "resume" -> (one, clock) -> one.resumed(who, clock);
            case "resolve" -> {
                Resolution how =
                        new Resolution(
                                words,
                                cause(details),
                                text("toCustomer", details.toCustomer(), LONGEST_LETTER),
                                Boolean.TRUE.equals(details.despitePromises()));
                if (how.saysNothing()) {
                    throw new InvalidInput(
                            "words", "say what was done, or name the root cause (rootCause)");
                }
                yield (one, clock) -> one.resolved(who, how, clock);
            }
            case "reopen" -> (one, clock) -> one.reopened(who, words, clock);
            default -> throw new NotFound("deed", name);
        };
    }

    /// Only to a team that somebody is named for: nobody would look at a case of any other.
    private String team(String named) {
        if (!teamsWithPeople().contains(named)) {
            throw new InvalidInput("team", "must be a team that somebody is named for");
        }
        return named;
    }

    /// The teams that somebody is named for, in order.
    SortedSet<String> teamsWithPeople() {
        return teams.all().stream()
                .filter(one -> !one.colleagues().isEmpty())
                .map(Team::supplier)
                .collect(toCollection(TreeSet::new));
    }

    /// Who is meant: a colleague of the team, or who stands in for them; whoever does the deed when
    /// nobody is named.
    private Person owner(Case of, String named, Person by) {
        if (named.isEmpty() || named.equals(by.user()) || named.equals(by.name())) {
            return by;
        }
        Team team = teams.of(of.team());
        Colleague meant =
                team.colleagues().stream()
                        .filter(one -> one.user().equals(named) || one.name().equals(named))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new InvalidInput(
                                                "owner",
                                                "must be somebody named in the team " + of.team()));
        return team.actingFor(meant, clock.instant())
                .map(one -> new Person(one.user(), one.name()))
                .orElseThrow(
                        () ->
                                new InvalidInput(
                                        "owner", meant.name() + " is away and nobody stands in"));
    }

    private @Nullable String cause(Details details) {
        String cause = text("rootCause", details.rootCause(), LONGEST_CAUSE);
        return cause.isEmpty() ? null : causes.named(cause);
    }

    /// What cases of the caller's teams were resolved with, to choose from.
    SortedMap<String, Long> causes(Caller caller) {
        return causes.together(cases.countByCause(CaseQuery.first(0).of(caller.onlySuppliers())));
    }

    private static String required(String field, String text) {
        if (text.isEmpty()) {
            throw new InvalidInput(field, "is required");
        }
        return text;
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "is required");
        }
        return value;
    }

    private static String text(String field, @Nullable String text, int longest) {
        String given = Objects.requireNonNullElse(text, "").strip();
        if (given.length() > longest) {
            throw new InvalidInput(field, "must be at most " + longest + " characters");
        }
        return given;
    }
}
