package io.howdidwedo.followupservice.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CauseFixed;
import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.loop.Cause.Fix;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosingLoopsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String WET = "wet packaging";
    private static final Map<String, String> DONE =
            Map.of("en", "Parcels are wrapped twice.", "de", "Pakete sind doppelt verpackt.");

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final CatalogueInMemory<Cause> kept = new CatalogueInMemory<>();
    private final RootCauses names = new RootCauses(new CatalogueInMemory<>(), clock);
    private final FollowingCauses follow =
            new FollowingCauses(names, cases, FollowingUps.of(cases, clock));
    private final ClosingLoops loops =
            new ClosingLoops(kept, names, cases, FollowingUps.of(cases, clock), clock);

    @Test
    void exactlyThoseWhoRaisedItAreToldOnceEach() {
        add(1, WET);
        add(2, WET);
        add(3, "late driver");
        add(4, null);

        TimerFired timer = fixed(Optional.empty());
        loops.due(timer);
        loops.due(timer);

        assertThat(told()).extracting(CustomerTold::caseId).doesNotHaveDuplicates().hasSize(2);
        assertThat(told()).extracting(CustomerTold::telling).containsOnly(Telling.FIX);
        assertThat(told().getFirst().texts()).isEqualTo(DONE);
        assertThat(loops.fixes(WET)).singleElement().extracting(Fix::told).isEqualTo(2);
    }

    @Test
    void aCustomerWithSeveralSuchCasesIsToldInOneOfThem() {
        for (int number = 1; number <= 3; number++) {
            add(SomeCase.of("c-77", number, NOON), WET);
        }

        TimerFired timer = fixed(Optional.empty());
        loops.due(timer);
        loops.due(timer);

        assertThat(told()).hasSize(1);
    }

    @Test
    void manyAreToldAll() {
        for (int number = 1; number <= 250; number++) {
            add(number, WET);
        }

        loops.due(fixed(Optional.empty()));

        assertThat(told()).hasSize(250);
    }

    @Test
    void onlyCustomersOfTheTeamsOfWhoSaysItAreTold() {
        add(1, WET);

        loops.due(fixed(Optional.of(Set.of("south-branch"))));

        assertThat(told()).isEmpty();
    }

    @Test
    void whoRaisesItAfterwardsIsToldOfTheNextFix() {
        add(1, WET);
        TimerFired first = fixed(Optional.empty());
        clock.advance(Duration.ofDays(1));
        add(SomeCase.of("c-2", 2, clock.instant()), WET);
        loops.due(first);
        assertThat(told()).hasSize(1);

        loops.fixed(WET, Map.of("en", "And driven in dry vans."), "Mia", Optional.empty());
        loops.due(timer());

        assertThat(told()).hasSize(3);
    }

    @Test
    void theSameSaidAgainAtOnceIsTheSame() {
        add(1, WET);

        fixed(Optional.empty());
        fixed(Optional.empty());

        assertThat(loops.fixes(WET)).hasSize(1);
    }

    @Test
    void theSameCauseWrittenOtherwiseIsToldOfToo() {
        add(1, WET);
        add(2, "Wet  Packaging");

        loops.due(fixed(Optional.empty()));

        assertThat(told()).hasSize(2);
    }

    @Test
    void whoNamedACauseThatWasMergedIsToldToo() {
        add(1, WET);
        add(2, "soaked box");
        names.merge("soaked box", WET);

        loops.due(fixed(Optional.empty()));

        assertThat(told()).hasSize(2);
    }

    @Test
    void casesFollowAMergeAndAreToldAnewOnce() {
        add(1, WET);
        add(2, "Wet packaging");
        add(3, "soaked box");
        names.named(WET);
        names.merge("soaked box", WET);

        follow.follow();
        follow.follow();

        assertThat(cases.cases.values())
                .extracting(one -> one.outcome().rootCause())
                .containsOnly(WET);
        assertThat(changed()).extracting(CaseChanged::rootCause).containsExactly(WET, WET);
    }

    @Test
    void aRenamedCauseKeepsWhatWasDoneAboutIt() {
        add(1, WET);
        fixed(Optional.empty());

        names.merge(WET, "Packaging let water in");
        follow.follow();
        loops.follow();
        loops.follow();

        assertThat(kept.events().stream().map(one -> one.event()))
                .filteredOn(CauseFixed.class::isInstance)
                .extracting(one -> ((CauseFixed) one).cause())
                .containsExactly(WET, "Packaging let water in");
        assertThat(loops.fixes("packaging let water in")).hasSize(1);
        assertThat(names.together(cases.countByCause(CaseQuery.first(0))))
                .containsOnly(Map.entry("Packaging let water in", 1L));
    }

    private List<CaseChanged> changed() {
        return cases.events.stream()
                .filter(event -> event.event() instanceof CaseChanged)
                .map(event -> (CaseChanged) event.event())
                .toList();
    }

    private TimerFired fixed(Optional<Set<String>> suppliers) {
        loops.fixed(WET, DONE, "Mia", suppliers);
        return timer();
    }

    private TimerFired timer() {
        return ((TimerSet) kept.events().getLast().event()).fires();
    }

    private void add(int number, @Nullable String cause) {
        add(SomeCase.open(number, null, NOON), cause);
    }

    private void add(Case open, @Nullable String cause) {
        Case resolved =
                cause == null
                        ? open
                        : open.resolved(
                                "Eva",
                                new Resolution("", cause, "", false),
                                FollowingUps.clockAt(open.grounds().openedAt()));
        cases.open(new Cases.Step(resolved, List.of()));
    }

    private List<CustomerTold> told() {
        return cases.events.stream()
                .filter(event -> event.event() instanceof CustomerTold)
                .map(event -> (CustomerTold) event.event())
                .toList();
    }
}
