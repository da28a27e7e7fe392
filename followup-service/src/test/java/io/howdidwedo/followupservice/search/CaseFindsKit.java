package io.howdidwedo.followupservice.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is expected of whatever keeps what cases are found by.
public abstract class CaseFindsKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Optional<Set<String>> ALL = Optional.empty();
    private static final Optional<Set<String>> NORTH = Optional.of(Set.of("north-branch"));
    private static final Optional<Set<String>> SOUTH = Optional.of(Set.of("south-branch"));

    private CaseFinds finds;

    /// One with nothing in it.
    protected abstract CaseFinds finds();

    @BeforeEach
    void begin() {
        finds = finds();
    }

    @Test
    void theLatestWithATermAreInFront() {
        keep(1, "north-branch", "late", "parcel");
        keep(2, "north-branch", "late");
        keep(3, "north-branch", "latest");

        assertThat(finds.with("late", ALL, 10))
                .extracting(CaseTerms::caseId)
                .containsExactly(id(2), id(1));
        assertThat(finds.with("late", ALL, 1)).extracting(CaseTerms::caseId).containsExactly(id(2));
    }

    @Test
    void theBeginningOfATermIsEnough() {
        keep(1, "north-branch", "a-17");
        keep(2, "north-branch", "a-18", "parcel");
        keep(3, "north-branch", "b-17");

        assertThat(finds.beginning("a-1", ALL, 10))
                .extracting(CaseTerms::caseId)
                .containsExactlyInAnyOrder(id(1), id(2));
        assertThat(finds.beginning("c", ALL, 10)).isEmpty();
    }

    @Test
    void nothingOfAnotherTeamIsFound() {
        keep(1, "north-branch", "late");
        keep(2, "south-branch", "late");

        assertThat(finds.with("late", NORTH, 10))
                .extracting(CaseTerms::caseId)
                .containsExactly(id(1));
        assertThat(finds.beginning("lat", SOUTH, 10))
                .extracting(CaseTerms::caseId)
                .containsExactly(id(2));
        assertThat(finds.with("late", Optional.of(Set.of()), 10)).isEmpty();
        assertThat(finds.beginning("late", Optional.of(Set.of("north")), 10)).isEmpty();
    }

    @Test
    void whatIsSaidNoMoreIsNotFoundAnyMore() {
        keep(1, "north-branch", "late");
        keep(1, "south-branch", "fine");

        assertThat(finds.with("late", ALL, 10)).isEmpty();
        assertThat(finds.with("fine", NORTH, 10)).isEmpty();
        assertThat(finds.with("fine", SOUTH, 10)).hasSize(1);
    }

    @Test
    void whoeverIsSlowerDerivesOnceMore() {
        AtomicInteger derived = new AtomicInteger();

        finds.renew(
                List.of(id(1)),
                _ -> {
                    if (derived.incrementAndGet() == 1) {
                        keep(1, "north-branch", "newer");
                        return Map.of(id(1), terms(1, "north-branch", "older"));
                    }
                    return Map.of(id(1), terms(1, "north-branch", "newest"));
                });

        assertThat(derived).hasValue(2);
        assertThat(finds.with("newest", ALL, 10)).hasSize(1);
        assertThat(finds.beginning("older", ALL, 10)).isEmpty();
    }

    @Test
    void manyAreKeptAtOnce() {
        List<UUID> ids = IntStream.range(0, 50).mapToObj(CaseFindsKit::id).toList();

        finds.renew(
                ids,
                some -> {
                    assertThat(some).containsExactlyInAnyOrderElementsOf(ids);
                    return Map.of(id(7), terms(7, "north-branch", "late"));
                });

        assertThat(finds.with("late", ALL, 10)).hasSize(1);
    }

    private void keep(int number, String team, String... terms) {
        finds.renew(List.of(id(number)), _ -> Map.of(id(number), terms(number, team, terms)));
    }

    private static CaseTerms terms(int number, String team, String... terms) {
        return new CaseTerms(id(number), List.of(team), List.of(terms), NOON.plusSeconds(number));
    }

    private static UUID id(int number) {
        return new UUID(number, number);
    }
}
