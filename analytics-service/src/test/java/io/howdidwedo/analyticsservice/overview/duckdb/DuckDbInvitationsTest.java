package io.howdidwedo.analyticsservice.overview.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuckDbInvitationsTest {

    @Test
    void countsWhoWasAskedAndAnsweredInEachTier() {
        Told happy = visit("A-1", "ana").by("north-branch", "gold").judged(Verdict.SATISFIED, 5);
        Told unhappy =
                visit("A-2", "ben").by("north-branch", "gold").judged(Verdict.DISSATISFIED, 1);
        Told silent = visit("A-3", "eva").by("north-branch", "iron");
        Told notAsked = visit("A-4", "ida").by("north-branch", "iron");
        List<Event> events =
                new ArrayList<>(
                        List.of(
                                Told.homeDelivery(),
                                happy.recorded(null),
                                unhappy.recorded(null),
                                silent.recorded(null),
                                notAsked.recorded(null),
                                happy.invited(InvitationStatus.ANSWERED, null),
                                unhappy.invited(InvitationStatus.ANSWERED, null),
                                silent.invited(InvitationStatus.SENT, null),
                                happy.judged(),
                                unhappy.judged()));

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            assertThat(
                            new DuckDbInvitations(chronicle)
                                    .cells(new Slice(Period.ALWAYS, Map.of(), Optional.empty())))
                    .containsExactlyInAnyOrder(new Cell(2, 2, 1), new Cell(1, 0, 0));
        }
    }
}
