package io.howdidwedo.followupservice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What everything cases are kept in must do.
public abstract class CasesKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Person ANA = new Person("ana", "Ana");
    private static final Person BEN = new Person("ben", "Ben");

    private Cases cases;

    /// A place without any.
    protected abstract Cases empty();

    @BeforeEach
    void begin() {
        cases = empty();
    }

    @Test
    void aCaseIsFoundForTheTeamsThatSeeIt() {
        Case one = SomeCase.open(1, null, NOON);
        cases.open(first(one.handedOver("Eva", "couriers", "", NOON)));

        assertThat(cases.find(one.id(), Optional.empty())).isPresent();
        assertThat(cases.find(one.id(), Optional.of(Set.of("couriers")))).isPresent();
        assertThat(cases.find(one.id(), Optional.of(Set.of("north-branch")))).isPresent();
        assertThat(cases.find(one.id(), Optional.of(Set.of("south-branch")))).isEmpty();
        assertThat(cases.find(one.id(), Optional.of(Set.of()))).isEmpty();
    }

    @Test
    void aTransactionHasOneCase() {
        assertThat(cases.open(first(SomeCase.open(1, null, NOON)))).isTrue();
        assertThat(cases.open(first(SomeCase.open(1, ANA, NOON)))).isFalse();

        assertThat(found(CaseQuery.first(10))).containsExactly("c-1");
        assertThat(cases.find(Case.idOf(new UUID(1, 1))).orElseThrow().owner()).isNull();
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        Case open = add(1, ANA, 0).replied("Ana", "Sorry", NOON);
        cases.change(open.id(), _ -> first(open));

        assertThat(cases.find(open.id())).contains(open);
    }

    @Test
    void aStepThatChangesNothingLeavesItAsItIs() {
        Case open = add(1, ANA, 0);

        assertThat(cases.change(open.id(), CasesKit::first)).contains(open);
        assertThat(cases.change(new UUID(0, 0), CasesKit::first)).isEmpty();
    }

    @Test
    void manyTakeAStepTogether() {
        Case goesOn = add(1, ANA, 0);
        Case stays = add(2, ANA, 0);
        Case opened = SomeCase.open(3, BEN, NOON);
        UUID nobodys = new UUID(0, 4);

        Map<UUID, Case> now =
                cases.changeAll(
                        List.of(goesOn.id(), stays.id(), opened.id(), nobodys),
                        (id, before) -> {
                            if (before == null) {
                                return id.equals(nobodys) ? null : first(opened);
                            }
                            return first(
                                    id.equals(stays.id())
                                            ? before
                                            : before.replied("Ana", "Sorry", NOON));
                        });

        assertThat(now).containsOnlyKeys(goesOn.id(), stays.id(), opened.id());
        assertThat(now.get(goesOn.id())).isEqualTo(goesOn.replied("Ana", "Sorry", NOON));
        assertThat(cases.findAll(List.of(goesOn.id(), stays.id(), opened.id(), nobodys)))
                .isEqualTo(now)
                .containsEntry(stays.id(), stays)
                .containsEntry(opened.id(), opened);
    }

    @Test
    void aTeamFindsWhatWasHandedOverToIt() {
        Case open = add(1, ANA, 0);
        cases.change(open.id(), one -> first(one.handedOver("Ana", "couriers", "", NOON)));

        assertThat(found(CaseQuery.first(10).of(Optional.of(Set.of("couriers")))))
                .containsExactly("c-1");
        assertThat(found(CaseQuery.first(10).of(Optional.of(Set.of("north-branch"))))).isEmpty();
    }

    @Test
    void thoseThatGoOnInAnotherAreFoundThere() {
        Case first = add(1, ANA, 0);
        Case second = add(2, ANA, 0);
        cases.change(first.id(), one -> first(one.mergedInto(second, "Ana", NOON)));

        Optional<Set<String>> all = Optional.empty();
        assertThat(cases.mergedInto(second.id(), all))
                .extracting(Case::customer)
                .containsExactly("c-1");
        assertThat(cases.mergedInto(first.id(), all)).isEmpty();
        assertThat(cases.mergedInto(second.id(), Optional.of(Set.of("south-branch")))).isEmpty();
    }

    @Test
    void theCasesOfACustomerAreFound() {
        add(1, null, 3);
        add(2, null, 1);

        assertThat(found(CaseQuery.first(10).about("c-2"))).containsExactly("c-2");
    }

    @Test
    void allCasesOfACustomerAreFoundWithinTheTeams() {
        Case first = SomeCase.of("c-1", 1, NOON);
        Case later = SomeCase.of("c-1", 2, NOON.plusSeconds(60));
        Stream.of(first, later, SomeCase.of("c-2", 3, NOON))
                .forEach(one -> cases.open(new Cases.Step(one, List.of())));
        Optional<Set<String>> all = Optional.empty();

        assertThat(cases.ofCustomer("c-1", all, 10))
                .extracting(Case::id)
                .containsExactly(later.id(), first.id());
        assertThat(cases.ofCustomer("c-1", all, 1)).extracting(Case::id).containsOnly(later.id());
        assertThat(cases.ofCustomer("c-1", Optional.of(Set.of("north-branch")), 10)).hasSize(2);
        assertThat(cases.ofCustomer("c-1", Optional.of(Set.of("south-branch")), 10)).isEmpty();
    }

    @Test
    void theOneDueFirstIsInFront() {
        add(1, null, 3);
        add(2, null, 1);
        add(3, null, 2);

        assertThat(found(CaseQuery.first(10))).containsExactly("c-2", "c-3", "c-1");
        assertThat(found(CaseQuery.first(2))).containsExactly("c-2", "c-3");
    }

    @Test
    void placeAfterPlaceGivesEachOnceAlsoOfThoseDueTogether() {
        for (int number = 1; number <= 7; number++) {
            add(number, null, number / 3);
        }

        List<String> all = new ArrayList<>();
        CaseQuery.Place last = null;
        List<Case> some;
        do {
            some = cases.list(CaseQuery.first(2).after(last));
            some.forEach(one -> all.add(one.customer()));
            last = some.isEmpty() ? last : CaseQuery.Place.of(some.getLast());
        } while (!some.isEmpty());

        assertThat(all)
                .hasSize(7)
                .containsExactlyInAnyOrder("c-1", "c-2", "c-3", "c-4", "c-5", "c-6", "c-7");
    }

    /// They are the same one by one, place after place, as all at once.
    @Test
    void theOrderIsTheSameWhateverTheirStatusAndTheirTeam() {
        for (int number = 1; number <= 24; number++) {
            Case open = add(number, number % 2 == 0 ? ANA : null, number / 6);
            String team = List.of("north-branch", "couriers", "south-branch").get(number % 3);
            if (number % 3 > 0) {
                cases.change(open.id(), one -> first(one.handedOver("Ana", team, "", NOON)));
            }
            if (number % 8 == 0) {
                cases.change(open.id(), one -> first(one.putAside("Ana", later(), clock())));
            }
        }

        CaseQuery all = CaseQuery.first(0).in(CaseQuery.WORK);
        for (CaseQuery asked :
                List.of(
                        all,
                        all.aside(false),
                        all.aside(true),
                        all.ownedBy("ana"),
                        all.dueBefore(NOON.plus(Duration.ofHours(26))),
                        all.of(Optional.of(Set.of("couriers"))),
                        all.of(Optional.of(Set.of("couriers", "north-branch"))).aside(false))) {
            List<Case> expected = cases.list(asked);
            assertThat(expected)
                    .isNotEmpty()
                    .isSortedAccordingTo(
                            Comparator.comparing(Case::dueAt)
                                    .thenComparing(one -> one.id().toString()));
            assertThat(cases.list(limited(asked, 100))).isEqualTo(expected);
            assertThat(cases.list(limited(asked, 1_000))).isEqualTo(expected);
            assertThat(placeAfterPlace(limited(asked, 5))).isEqualTo(expected);
            assertThat(cases.count(asked)).isEqualTo(expected.size());
        }
    }

    private static CaseQuery limited(CaseQuery query, int limit) {
        return CaseQuery.first(limit)
                .of(Optional.ofNullable(query.teams()))
                .in(query.statuses())
                .ownedBy(query.owner())
                .dueBefore(query.dueBefore())
                .aside(query.aside());
    }

    private List<Case> placeAfterPlace(CaseQuery query) {
        List<Case> all = new ArrayList<>();
        List<Case> some = cases.list(query);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = cases.list(query.after(CaseQuery.Place.of(some.getLast())));
        }
        return all;
    }

    private static Instant later() {
        return NOON.plus(Duration.ofDays(9));
    }

    private static TeamClock clock() {
        return FollowingUps.clockAt(NOON);
    }

    @Test
    void theyAreCountedByTeam() {
        add(1, null, 0);
        add(2, null, 1);
        Case handedOver = add(3, null, 2);
        cases.change(handedOver.id(), one -> first(one.handedOver("Ana", "couriers", "", NOON)));

        CaseQuery work = CaseQuery.first(0).in(CaseQuery.WORK);
        assertThat(cases.countByTeam(work)).isEqualTo(Map.of("north-branch", 2L, "couriers", 1L));
        assertThat(cases.countByTeam(work.of(Optional.of(Set.of("couriers")))))
                .isEqualTo(Map.of("couriers", 1L));
        assertThat(cases.countByTeam(CaseQuery.first(0).in(CaseQuery.ENDED))).isEmpty();
    }

    @Test
    void theyAreFoundByWhatNarrowsThemDown() {
        add(1, null, 0);
        add(2, ANA, 1);
        Case aside = add(3, BEN, 2);
        cases.change(
                aside.id(),
                before ->
                        first(
                                before.putAside(
                                        "Ben",
                                        NOON.plus(Duration.ofDays(1)),
                                        FollowingUps.clockAt(NOON))));

        CaseQuery all = CaseQuery.first(10);
        assertThat(found(all.in(List.of(CaseStatus.OPEN)))).containsExactly("c-1");
        assertThat(found(all.ownedBy("ana"))).containsExactly("c-2");
        assertThat(found(all.ownedBy(""))).containsExactly("c-1");
        assertThat(found(all.aside(true))).containsExactly("c-3");
        assertThat(found(all.aside(false))).containsExactly("c-1", "c-2");
        assertThat(found(all.dueBefore(aside.dueAt()))).containsExactly("c-1", "c-2");
        assertThat(found(all.urgent(Priority.NORMAL))).isEmpty();
        assertThat(found(all.urgent(Priority.HIGH))).hasSize(3);
        assertThat(found(all.of(Optional.of(Set.of("south-branch"))))).isEmpty();
        assertThat(found(all.of(Optional.of(Set.of())))).isEmpty();
        assertThat(cases.count(all.ownedBy("ana"))).isEqualTo(1);
    }

    @Test
    void theyAreCountedByOwner() {
        add(1, null, 0);
        add(2, ANA, 1);
        add(3, ANA, 2);

        assertThat(cases.countByOwner(CaseQuery.first(0).in(CaseQuery.WORK)))
                .isEqualTo(Map.of("", 1L, "ana", 2L));
    }

    @Test
    void theyAreFoundAndCountedByRootCause() {
        add(1, null, 0);
        Case wet = add(2, null, 1);
        Instant later = NOON.plus(Duration.ofDays(2));
        cases.change(
                wet.id(),
                before ->
                        first(
                                before.resolved(
                                        "Ana",
                                        new Resolution("", "wet packaging", "", false, later),
                                        FollowingUps.clockAt(NOON))));

        assertThat(found(CaseQuery.first(10).causedBy("wet packaging"))).containsExactly("c-2");
        assertThat(cases.countByCause(CaseQuery.first(0)))
                .isEqualTo(Map.of("", 1L, "wet packaging", 1L));
        assertThat(cases.findAll(List.of(wet.id())).values())
                .singleElement()
                .matches(kept -> later.equals(kept.outcome().askAgainAt()));
    }

    /// Due so many hours later than the first.
    private Case add(int number, @Nullable Person owner, int hours) {
        Case open = SomeCase.open(number, owner, NOON.plus(Duration.ofHours(hours)));
        cases.open(first(open));
        return open;
    }

    private static Cases.Step first(Case state) {
        return new Cases.Step(state, List.of());
    }

    private List<String> found(CaseQuery query) {
        return cases.list(query).stream().map(Case::customer).toList();
    }
}
