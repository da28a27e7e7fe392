package io.howdidwedo.analyticsservice.comment.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer.Side;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DuckDbCommentsTest {
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());
    private static final Instant APRIL = Instant.parse("2026-04-01T10:00:00Z");

    private final List<Event> events = new ArrayList<>();

    @Test
    void findsWhatWasWrittenWithItsSide() {
        heard(visit("A-1", "ana").judged(Verdict.DISSATISFIED, 1), "Late", "Nobody called");
        heard(visit("A-2", "ben").judged(Verdict.DELIGHTED, 5), "Thank you");
        heard(visit("A-3", "eva").judged(Verdict.UNDETERMINED, 3), "Fine");
        heard(visit("A-4", "ida").judged(Verdict.SATISFIED, 4));

        assertThat(newest(ALL, 10))
                .extracting(WrittenAnswer::customer, WrittenAnswer::side, WrittenAnswer::texts)
                .containsExactlyInAnyOrder(
                        tuple("ana", Side.DISSATISFIED, List.of("Late", "Nobody called")),
                        tuple("ben", Side.OTHERS, List.of("Thank you")),
                        tuple("eva", Side.UNDETERMINED, List.of("Fine")));
    }

    @Test
    void leavesOutAnswersThatDoNotCount() {
        heard(visit("A-1", "ana").standing(Standing.LATE), "Late");

        assertThat(newest(ALL, 10)).isEmpty();
    }

    @Test
    void findsTheNewestFirstAndNoMoreThanWanted() {
        heard(visit("A-1", "ana"), "March");
        heard(visit("A-2", "ben").on(APRIL), "April");
        heard(visit("A-3", "eva").on(APRIL.plusSeconds(1)), "Later");

        assertThat(newest(ALL, 2))
                .extracting(WrittenAnswer::customer)
                .containsExactly("eva", "ben");
        assertThat(newest(ALL.in(new Period(null, APRIL)), 10))
                .extracting(WrittenAnswer::customer)
                .containsExactly("ana");
    }

    @Test
    void findsNothingOfTeamsTheAskerMayNotSee() {
        heard(visit("A-1", "ana"), "North");
        heard(visit("A-2", "ben").by("south-branch", "gold"), "South");

        Slice south = new Slice(Period.ALWAYS, Map.of(), Optional.of(Set.of("south-branch")));
        assertThat(newest(south, 10)).extracting(WrittenAnswer::customer).containsExactly("ben");
        assertThat(newest(new Slice(Period.ALWAYS, Map.of(), Optional.of(Set.of())), 10)).isEmpty();
    }

    @Test
    void forgetsWordsThatAreTakenOut() {
        Told ana = visit("A-1", "ana");
        heard(ana, "Ana, 12 Mill Lane");

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            DuckDbComments comments = new DuckDbComments(chronicle);
            chronicle.add(new Batch(List.of(ana.wrote(2)), Map.of()));

            assertThat(comments.newest(ALL, 10)).isEmpty();
        }
    }

    private void heard(Told visit, String... texts) {
        events.add(visit.judged());
        events.add(visit.wrote(1, texts));
    }

    private List<WrittenAnswer> newest(Slice slice, int most) {
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            return new DuckDbComments(chronicle).newest(slice, most);
        }
    }
}
