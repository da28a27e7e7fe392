package io.howdidwedo.analyticsservice.figure.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.figure.Waits.WaitingTime;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DuckDbWaitsTest {
    private static final Instant OPENED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    private final List<Event> events = new ArrayList<>();

    @Test
    void tellsThemByTeam() {
        for (int at = 1; at <= 9; at++) {
            FollowedUp one = followUp("north", at);
            events.add(
                    one.resolved(
                            Duration.ofHours(at), Duration.ofHours(10L * at), CaseStatus.RESOLVED));
        }
        events.add(followUp("south", 1).contacted(Duration.ofMinutes(30)));

        List<Waits.Row> teams = of(ALL, List.of(Dimension.SUPPLIER));

        assertThat(teams)
                .extracting(Waits.Row::by)
                .containsExactly(List.of("north"), List.of("south"));
        WaitingTime north = WaitingTime.of(teams.getFirst().contact());
        assertThat(north.median()).extracting("value").isEqualTo(5.0);
        assertThat(north.ninth()).extracting("value").isEqualTo(9.0);
        assertThat(north.note()).isEqualTo(WaitingTime.FEW);
        assertThat(WaitingTime.of(teams.getFirst().resolution()).median())
                .extracting("value")
                .isEqualTo(50.0);
        WaitingTime south = WaitingTime.of(teams.getLast().contact());
        assertThat(south).isEqualTo(new WaitingTime(null, null, 1, 1, 1, Figure.TOO_FEW));
    }

    @Test
    void waitForThoseWhoHaveNotHeardUntilTheNewestFact() {
        for (int at = 1; at <= 5; at++) {
            events.add(followUp("north", at).contacted(Duration.ofHours(1)));
        }
        for (int at = 6; at <= 20; at++) {
            events.add(followUp("north", at).escalated(3, Duration.ofHours(4)));
        }

        Waits.Row all = of(ALL, List.of()).getFirst();

        assertThat(all.contact().over()).isEqualTo(5);
        assertThat(all.contact().count()).isEqualTo(20);
        assertThat(WaitingTime.of(all.contact()).median()).extracting("value").isNull();
        assertThat(all.resolution().over()).isZero();
    }

    /// The customer says that it is not: the team's word does not end the wait.
    @Test
    void goOnWhenACaseIsReopened() {
        for (int at = 1; at <= 5; at++) {
            events.add(
                    followUp("north", at)
                            .resolved(
                                    Duration.ofHours(1),
                                    Duration.ofHours(2),
                                    at == 1 ? CaseStatus.REOPENED : CaseStatus.RECOVERED));
        }

        assertThat(of(ALL, List.of()).getFirst().resolution().over()).isEqualTo(4);
    }

    @Test
    void endWithThoseOfTheCaseThatGoesOnForAMergedOne() {
        FollowedUp merged = followUp("north", 1);
        FollowedUp goesOn = followUp("north", 2);
        FollowedUp silent = followUp("north", 3);
        events.add(merged.mergedInto(goesOn, Duration.ofMinutes(10)));
        events.add(goesOn.resolved(Duration.ofHours(1), Duration.ofHours(2), CaseStatus.RESOLVED));
        events.add(silent.opened());

        Waits.Row all = of(ALL, List.of()).getFirst();

        assertThat(all.contact().count()).isEqualTo(3);
        assertThat(all.contact().over()).isEqualTo(2);
        assertThat(all.resolution().over()).isEqualTo(2);
    }

    /// Neither does what was said of the merged one before it was reopened.
    @Test
    void goOnWithThoseOfTheCaseThatGoesOn() {
        FollowedUp merged = followUp("north", 1);
        FollowedUp between = followUp("north", 2);
        FollowedUp goesOn = followUp("north", 3);
        events.add(merged.mergedAfterReopening(between, Duration.ofHours(2), Duration.ofHours(3)));
        events.add(between.mergedAfterContact(goesOn, Duration.ofHours(1), Duration.ofHours(4)));
        events.add(goesOn.opened());

        Waits.Row all = of(ALL, List.of()).getFirst();

        assertThat(all.resolution().over()).isZero();
        assertThat(all.contact().over()).isEqualTo(2);
    }

    /// A later word of the team does not make the first one true.
    @Test
    void goOnWhenAReopenedCaseIsTakenUp() {
        events.add(
                followUp("north", 1)
                        .resolved(
                                Duration.ofHours(1), Duration.ofHours(2), CaseStatus.IN_PROGRESS));

        assertThat(of(ALL, List.of()).getFirst().resolution().over()).isZero();
    }

    @Test
    void areOfTheTeamsOneMaySee() {
        events.add(followUp("north", 1).opened());

        assertThat(of(new Slice(Period.ALWAYS, Map.of(), Optional.of(Set.of("south"))), List.of()))
                .extracting(row -> row.contact().count())
                .containsExactly(0L);
    }

    private FollowedUp followUp(String team, int at) {
        FollowedUp one =
                new FollowedUp(
                        visit(team + at, "c-" + team + at).by(team, "gold").on(OPENED), OPENED);
        events.add(one.visit().recorded(null));
        return one;
    }

    private List<Waits.Row> of(Slice slice, List<Dimension> by) {
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            return Countings.waits(chronicle).of(slice, by);
        }
    }
}
