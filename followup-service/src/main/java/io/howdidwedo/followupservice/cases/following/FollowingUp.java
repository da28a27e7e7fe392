package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.following.OpeningCases.FollowUpRules;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.followupservice.workinghours.TeamClocks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whatever is done to cases, with all that follows from it: timers, notices, what customers and
/// other services are told.
public final class FollowingUp {
    private final Cases cases;
    private final Colleagues colleagues;
    private final FollowUpRules rules;
    private final TeamClocks clocks;

    /// Follows up in these cases.
    public FollowingUp(Cases cases, Colleagues colleagues, FollowUpRules rules, TeamClocks clocks) {
        this.cases = cases;
        this.colleagues = colleagues;
        this.rules = rules;
        this.clocks = clocks;
    }

    /// What somebody or something does to a case.
    @FunctionalInterface
    public interface Deed {
        /// The case afterwards; the same object when nothing changes.
        Case to(Case open, TeamClock clock);
    }

    /// Does a deed to a case, with the timers that follow from it.
    ///
    /// @return the case as it now is, empty when there is none
    /// @throws NotPossible when its status does not allow it
    public Optional<Case> change(UUID id, Deed deed) {
        return cases.change(id, before -> step(before, deed));
    }

    /// A deed to one of many cases.
    ///
    /// @param otherwise where there is no case: with which step it is opened; null leaves it so. It
    ///     may be asked again.
    public record CaseDeed(UUID id, Deed deed, Supplier<Cases.@Nullable Step> otherwise) {
        /// A deed to a case if there is one.
        public static CaseDeed to(UUID id, Deed deed) {
            return new CaseDeed(id, deed, () -> null);
        }
    }

    /// Does deeds to cases together, those to one case in their order, with all that follows.
    ///
    /// @throws NotPossible when the status of one does not allow it; nothing is done then
    public void changeAll(List<CaseDeed> deeds) {
        Map<UUID, List<CaseDeed>> byCase =
                deeds.stream()
                        .collect(
                                Collectors.groupingBy(
                                        CaseDeed::id, LinkedHashMap::new, Collectors.toList()));
        if (!byCase.isEmpty()) {
            FollowingUp together = remembering();
            var _ =
                    cases.changeAll(
                            byCase.keySet(),
                            (id, before) ->
                                    together.step(before, byCase.getOrDefault(id, List.of())));
        }
    }

    /// The same for the length of one set: who is named and when teams work is looked up once.
    private FollowingUp remembering() {
        return new FollowingUp(cases, colleagues.remembering(), rules, clocks.remembering());
    }

    private Cases.@Nullable Step step(@Nullable Case before, List<CaseDeed> deeds) {
        Case now = before;
        List<OutgoingEvent> events = new ArrayList<>();
        for (CaseDeed one : deeds) {
            Cases.Step next = now == null ? one.otherwise().get() : step(now, one.deed());
            if (next != null) {
                now = next.state();
                events.addAll(next.events());
            }
        }
        return now == null ? null : new Cases.Step(now, events);
    }

    private Cases.Step step(Case before, Deed deed) {
        TeamClock clock = clocks.of(before.team());
        Case after = withinLevels(before, deed.to(before, clock));
        return after.version() == before.version()
                ? new Cases.Step(before, List.of())
                : new Cases.Step(after, events(before, after, clock));
    }

    private Case withinLevels(Case before, Case after) {
        return after.assignment().level() > before.assignment().level()
                ? after.below(colleagues.lastLevel(before.team()), before)
                : after;
    }

    private List<OutgoingEvent> events(Case before, Case after, TeamClock clock) {
        List<OutgoingEvent> events = new ArrayList<>();
        events.add(CaseChange.of(after, clock.now()));
        events.addAll(CaseTimers.between(before, after, clock));
        events.addAll(CaseNotices.between(before, after, clock.now()));
        events.addAll(Tellings.between(before, after));
        events.addAll(CaseTimers.askAgain(before, after, rules, clock.now()));
        return events;
    }

    /// Does a deed that can be taken back for a while, as long as nothing else happens.
    ///
    /// @param user who does it
    /// @throws NotPossible when its status does not allow it
    public Optional<Case> changeUndoably(UUID id, String name, String user, Deed deed) {
        return change(
                id,
                (before, clock) -> {
                    Case after = deed.to(before, clock);
                    return after.version() == before.version()
                            ? after
                            : after.undoable(name, user, before, clock.now());
                });
    }

    /// Lets one case go on for another of the same customer, which is closed. After a crash in the
    /// middle it is done once more.
    ///
    /// @param closing the one that is closed
    /// @param goingOn the other one
    /// @return the one that goes on, empty when there is none
    /// @throws NotPossible when one of them is no longer open, or their customers are not the same
    public Optional<Case> merge(UUID closing, UUID goingOn, Person by) {
        String who = by.name();
        Case closed = cases.find(closing).orElseThrow();
        Optional<Case> both =
                change(goingOn, (open, clock) -> open.takingIn(closed, who, clock.now()));
        if (both.isPresent()) {
            changeUndoably(
                    closing,
                    "merge",
                    by.user(),
                    (open, clock) -> open.mergedInto(stillOpen(goingOn), who, clock.now()));
        }
        return both;
    }

    /// Two people may merge two cases into each other.
    private Case stillOpen(UUID id) {
        Case other = cases.find(id).orElseThrow();
        other.requireWork(NotPossible.Deed.TAKE_IN);
        return other;
    }

    /// Takes the last deed back. What was merged is parted again.
    ///
    /// @throws NotPossible when something else happened since, or it is too long ago
    public Optional<Case> undo(UUID id, String who) {
        UUID into = cases.find(id).map(Case::mergedInto).orElse(null);
        Optional<Case> undone = change(id, (open, clock) -> open.undone(who, clock.now()));
        if (into != null && undone.isPresent()) {
            Case parted = undone.get();
            change(into, (open, clock) -> open.withoutMerged(parted, who, clock.now()));
        }
        return undone;
    }
}
