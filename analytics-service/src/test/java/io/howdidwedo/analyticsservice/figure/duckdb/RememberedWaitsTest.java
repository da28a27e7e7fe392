package io.howdidwedo.analyticsservice.figure.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Versions;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Waiting;
import io.howdidwedo.analyticsservice.statistics.Waiting.One;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedWaitsTest {
    private static final Slice ALL = new Slice(Slice.Period.ALWAYS, Map.of(), Optional.empty());
    private static final List<Dimension> TEAMS = List.of(Dimension.SUPPLIER);
    private static final List<One> NORTH =
            List.of(new One(1, 2, true), new One(2, 5, false), new One(3, 7, true));
    private static final List<One> SOUTH =
            List.of(new One(1, 3, true), new One(4, 4, true), new One(5, 9, false));

    private final List<List<Dimension>> asked = new ArrayList<>();
    private final Waits waits = new RememberedWaits(this::byTeam, Versions.of(() -> 1));

    private List<Waits.Row> byTeam(Slice slice, List<Dimension> by) {
        asked.add(by);
        return List.of(
                new Waits.Row(List.of("north"), Waiting.of(NORTH), Waiting.of(NORTH)),
                new Waits.Row(List.of("south"), Waiting.of(SOUTH), Waiting.of(SOUTH)));
    }

    @Test
    void tellsAllFromThoseOfTheTeamsWhichAreLookedUpOnce() {
        Waits.Row all = waits.of(ALL, List.of()).getFirst();
        assertThat(waits.of(ALL, TEAMS)).hasSize(2);

        List<One> both = new ArrayList<>(NORTH);
        both.addAll(SOUTH);
        Waiting straight = Waiting.of(both);
        assertThat(all.by()).isEmpty();
        assertThat(all.contact().count()).isEqualTo(6);
        assertThat(all.contact().over()).isEqualTo(straight.over());
        assertThat(all.contact().customers()).isEqualTo(5);
        assertThat(all.resolution().quantile(0.5, Confidence.USUAL))
                .isEqualTo(straight.quantile(0.5, Confidence.USUAL));
        assertThat(asked).containsExactly(TEAMS);
    }
}
