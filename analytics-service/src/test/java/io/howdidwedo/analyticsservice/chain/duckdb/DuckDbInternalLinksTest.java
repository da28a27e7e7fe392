package io.howdidwedo.analyticsservice.chain.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chain.InternalLinks.Link;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuckDbInternalLinksTest {

    /// A colleague is an internal customer, too, but no team: nobody is served by them.
    @Test
    void findsTeamsThatAreCustomersOfOthers() {
        List<Told> visits = new ArrayList<>();
        visits.add(visit("A-0", "ana").by("sales", null));
        for (int at = 0; at < 6; at++) {
            Told one = visit("B-" + at, "sales").inside().by("warehouse", null);
            visits.add(at < 2 ? one.judged(Verdict.DISSATISFIED, 1) : one);
        }
        visits.add(
                visit("B-6", "sales")
                        .inside()
                        .by("warehouse", null)
                        .judged(Verdict.UNDETERMINED, 3));
        visits.add(visit("C-0", "warehouse").inside().by("purchasing", null));
        visits.add(visit("D-0", "a-colleague").inside().by("warehouse", null));
        List<Event> events = new ArrayList<>();
        visits.forEach(one -> events.add(one.recorded(null)));
        visits.forEach(one -> events.add(one.judged()));

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            assertThat(new DuckDbInternalLinks(chronicle).internal(CountsByHand.ALL))
                    .containsExactly(
                            new Link("sales", "warehouse", Optional.of(new Share(4, 6)), 7),
                            new Link("warehouse", "purchasing", Optional.empty(), 1));
        }
    }
}
