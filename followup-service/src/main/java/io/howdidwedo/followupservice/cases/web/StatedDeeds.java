package io.howdidwedo.followupservice.cases.web;

import static java.util.stream.Collectors.toCollection;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cases.history.Mention;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What people want to do to a case, as they state it: by its name, with what was filled in.
final class StatedDeeds {
    private static final Phrases WORDS = Phrases.of(StatedDeeds.class);
    private static final Duration LATEST_ASKED_AGAIN = Duration.ofDays(90);
    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_LETTER = 5_000;
    private static final int LONGEST_CAUSE = 200;

    private final KeepingTeams teams;
    private final RootCauses causes;
    private final Clock clock;

    StatedDeeds(KeepingTeams teams, RootCauses causes, Clock clock) {
        this.teams = teams;
        this.causes = causes;
        this.clock = clock;
    }

    /// The deed of this name.
    ///
    /// @throws InvalidInput when something is wrong with what was filled in
    FollowingUp.Deed deed(String name, Case subject, CaseDeeds.Details details, Person by) {
        String who = by.name();
        String words = text("words", details.words(), LONGEST_NOTE);
        return switch (name) {
            case "assign" -> assign(subject, details, by);
            case "hand-over" -> handOver(who, details, words);
            case "note" -> note(who, words, subject);
            case "contact" -> (open, time) -> open.contacted(who, words, time.now());
            case "reply" -> reply(who, words);
            case "promise" -> promise(who, words, details);
            case "keep-promise" -> keepPromise(who, details);
            case "put-aside" -> putAside(who, details);
            case "pause" -> (open, time) -> open.paused(who, words, time);
            case "resume" -> (open, time) -> open.resumed(who, time);
            case "resolve" -> resolve(who, words, details);
            case "reopen" -> (open, time) -> open.reopened(who, words, time);
            default -> throw new NotFound("deed", name);
        };
    }

    private FollowingUp.Deed assign(Case subject, CaseDeeds.Details details, Person by) {
        Person owner = owner(subject, text("owner", details.owner(), LONGEST_CAUSE), by);
        return (open, time) -> open.assigned(by, owner, time.now());
    }

    /// Only to a team that somebody is named for: nobody would look at a case of any other.
    private FollowingUp.Deed handOver(String who, CaseDeeds.Details details, String words) {
        String team = requiredText("team", text("team", details.team(), LONGEST_CAUSE));
        if (!teamsWithPeople().contains(team)) {
            throw new InvalidInput("team", WORDS.told("problem.empty-team"));
        }
        return (open, time) -> open.handedOver(who, team, words, time.now());
    }

    private FollowingUp.Deed note(String who, String words, Case subject) {
        String note = requiredText("words", words);
        List<Mention> mentioned = Mention.in(note, colleagues(subject));
        return (open, time) -> open.noted(who, note, mentioned, time.now());
    }

    /// Whoever may be named in a note about a case.
    private List<Mention> colleagues(Case of) {
        return teams.of(of.team()).colleagues().stream()
                .map(colleague -> new Mention(colleague.user(), colleague.name()))
                .toList();
    }

    private static FollowingUp.Deed reply(String who, String words) {
        String letter = text("words", requiredText("words", words), LONGEST_LETTER);
        return (open, time) -> open.replied(who, letter, time.now());
    }

    private static FollowingUp.Deed promise(String who, String words, CaseDeeds.Details details) {
        String what = requiredText("words", words);
        Instant until = required("until", details.until());
        return (open, time) -> open.promised(who, what, until, time);
    }

    private static FollowingUp.Deed keepPromise(String who, CaseDeeds.Details details) {
        int number = required("promise", details.promise());
        return (open, time) -> open.kept(who, number, time.now());
    }

    private static FollowingUp.Deed putAside(String who, CaseDeeds.Details details) {
        Instant until = required("until", details.until());
        return (open, time) -> open.putAside(who, until, time);
    }

    private FollowingUp.Deed resolve(String who, String words, CaseDeeds.Details details) {
        Resolution how =
                new Resolution(
                        words,
                        cause(details),
                        text("toCustomer", details.toCustomer(), LONGEST_LETTER),
                        Boolean.TRUE.equals(details.despitePromises()),
                        askAgainAt(details));
        if (how.saysNothing()) {
            throw new InvalidInput("words", WORDS.told("problem.say-done"));
        }
        return (open, time) -> open.resolved(who, how, time);
    }

    /// Whoever waits too long asks about something nobody remembers.
    private @Nullable Instant askAgainAt(CaseDeeds.Details details) {
        Instant at = details.until();
        Instant now = clock.instant();
        if (at != null && (at.isBefore(now) || at.isAfter(now.plus(LATEST_ASKED_AGAIN)))) {
            throw new InvalidInput("until", WORDS.told("problem.latest"));
        }
        return at;
    }

    private @Nullable String cause(CaseDeeds.Details details) {
        String cause = text("rootCause", details.rootCause(), LONGEST_CAUSE);
        return cause.isEmpty() ? null : causes.named(cause);
    }

    /// The teams that somebody is named for, in order.
    SortedSet<String> teamsWithPeople() {
        return teams.all().stream()
                .filter(team -> !team.colleagues().isEmpty())
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
        Colleague meant = colleague(team, named);
        return team.actingFor(meant, clock.instant())
                .map(acting -> new Person(acting.user(), acting.name()))
                .orElseThrow(
                        () -> new InvalidInput("owner", WORDS.told("problem.away", meant.name())));
    }

    private static Colleague colleague(Team team, String named) {
        return team.colleagues().stream()
                .filter(known -> known.user().equals(named) || known.name().equals(named))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidInput(
                                        "owner", WORDS.told("problem.unknown", team.name())));
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, StatedValues.required());
        }
        return value;
    }

    private static String requiredText(String field, String text) {
        return required(field, text.isEmpty() ? null : text);
    }

    private static String text(String field, @Nullable String text, int longest) {
        String given = WrittenText.atLength(Objects.requireNonNullElse(text, ""));
        Check check = new Check();
        check.require(given.length() <= longest, field, StatedValues.tooLong(longest));
        check.refuse();
        return given;
    }
}
