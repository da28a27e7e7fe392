package io.howdidwedo.followupservice.loop;

import io.howdidwedo.contracts.cases.CauseFixed;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cases.following.FollowingUp.CaseDeed;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.loop.Cause.Fix;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was done about a root cause is told to the customers whose cases had it, each once.
public final class ClosingLoops {
    private static final int AT_ONCE = 100;

    private final Catalogue<Cause> causes;
    private final RootCauses names;
    private final Cases cases;
    private final FollowingUp following;
    private final Clock clock;

    /// Tells the customers of these cases.
    public ClosingLoops(
            Catalogue<Cause> causes,
            RootCauses names,
            Cases cases,
            FollowingUp following,
            Clock clock) {
        this.causes = causes;
        this.names = names;
        this.cases = cases;
        this.following = following;
        this.clock = clock;
    }

    /// What was done about a root cause, and about those that were merged into it, in order.
    public List<Fix> fixes(String name) {
        return causes.all().stream()
                .filter(cause -> names.areSame(cause.name(), name))
                .flatMap(cause -> cause.fixes().stream())
                .sorted(Comparator.comparing(Fix::at))
                .toList();
    }

    /// Something was done about a root cause: a timer that fires at once sees to it that its
    /// customers are told, whatever happens to this process.
    ///
    /// @param done what they are told, by language
    /// @param suppliers only customers of these, if any are given
    public Cause fixed(
            String name, Map<String, String> done, String by, Optional<Set<String>> suppliers) {
        Instant now = clock.instant();
        Set<String> only = suppliers.orElse(null);
        Cause first = new Cause(name, List.of(), now, null).fixed(done, by, only, now);
        if (causes.add(change(first, now))) {
            return first;
        }
        return causes.change(
                        first.id(),
                        cause -> {
                            Cause fixed = cause.fixed(done, by, only, now);
                            return fixed.equals(cause) ? null : change(fixed, now);
                        })
                .orElseThrow();
    }

    private static Change<Cause> change(Cause fixed, Instant now) {
        return new Change<>(
                fixed.id(),
                fixed,
                List.of(
                        said(fixed, fixed.fixes().getLast()),
                        Timers.set(
                                TimerPurpose.TELL_OF_FIX,
                                fixed.id(),
                                fixed.fixes().size(),
                                now,
                                now)));
    }

    /// What was done about causes that have another name now is told anew under it.
    public void follow() {
        causes.all().stream()
                .filter(cause -> !names.nameOf(cause.name()).equals(cause.name()))
                .forEach(cause -> rename(cause, names.nameOf(cause.name())));
    }

    private void rename(Cause before, String name) {
        var _ =
                causes.change(
                        before.id(),
                        cause -> {
                            if (cause.name().equals(name)) {
                                return null;
                            }
                            Cause renamed = cause.called(name);
                            return new Change<>(
                                    before.id(),
                                    renamed,
                                    renamed.fixes().stream()
                                            .map(fix -> said(renamed, fix))
                                            .toList());
                        });
    }

    private static OutgoingEvent said(Cause cause, Fix fix) {
        return OutgoingEvent.of(
                DerivedId.of("cause-fixed", fix.id(), cause.name()),
                fix.id().toString(),
                fix.at(),
                new CauseFixed(
                        fix.id(),
                        cause.name(),
                        fix.suppliers() == null
                                ? List.of()
                                : fix.suppliers().stream().sorted().toList(),
                        fix.at()));
    }

    /// A timer fired; if customers are to be told of a fix, they are. When it fires again, or comes
    /// again after a crash, only those who were not told are.
    public void due(TimerFired timer) {
        if (timer.purpose() != TimerPurpose.TELL_OF_FIX) {
            return;
        }
        Optional<Cause> cause = causes.find(timer.subject());
        cause.flatMap(known -> known.fix(timer.occasion()))
                .ifPresent(fix -> tell(cause.get(), fix));
    }

    private void tell(Cause cause, Fix fix) {
        Map<String, List<Case>> raised = raised(cause, fix);
        List<CaseDeed> telling =
                raised.values().stream()
                        .filter(cases -> cases.stream().noneMatch(one -> one.isToldOf(fix.id())))
                        .map(cases -> telling(cases.getFirst(), fix))
                        .toList();
        for (int from = 0; from < telling.size(); from += AT_ONCE) {
            following.changeAll(telling.subList(from, Math.min(from + AT_ONCE, telling.size())));
        }
        var _ =
                causes.change(
                        cause.id(),
                        newest -> {
                            Cause changed = newest.told(fix.number(), raised.size());
                            return new Change<>(changed.id(), changed, List.of());
                        });
    }

    /// The cases that had it before it was fixed, by customer.
    private Map<String, List<Case>> raised(Cause cause, Fix fix) {
        Map<String, List<Case>> raised = new LinkedHashMap<>();
        CaseQuery all = CaseQuery.first(AT_ONCE).of(Optional.ofNullable(fix.suppliers()));
        cases.countByCause(all).keySet().stream()
                .filter(writing -> !writing.isBlank() && names.areSame(writing, cause.name()))
                .forEach(written -> raised(all.causedBy(written), fix, raised));
        return raised;
    }

    private void raised(CaseQuery query, Fix fix, Map<String, List<Case>> raised) {
        CaseQuery.Place last = null;
        List<Case> some;
        do {
            some = cases.list(query.after(last));
            for (Case one : some) {
                if (!one.grounds().openedAt().isAfter(fix.at())) {
                    raised.computeIfAbsent(one.customer(), _ -> new ArrayList<>()).add(one);
                }
                last = CaseQuery.Place.of(one);
            }
        } while (some.size() == AT_ONCE);
    }

    /// A customer with several such cases is told in one of them.
    private static CaseDeed telling(Case one, Fix fix) {
        return CaseDeed.to(
                one.id(),
                (open, clock) -> open.toldOfFix(fix.id(), fix.by(), fix.done(), clock.now()));
    }
}
