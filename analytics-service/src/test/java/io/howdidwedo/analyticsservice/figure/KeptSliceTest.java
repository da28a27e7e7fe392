package io.howdidwedo.analyticsservice.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Slice.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptSliceTest {
    private static final Slice GOLD =
            new Slice(Period.ALWAYS, Map.of(Dimension.TIER, List.of("gold")), Optional.empty());

    @Test
    void isTheSameSliceWhenItIsLookedAtAgain() {
        assertThat(KeptSlice.of(GOLD).in(Period.ALWAYS)).isEqualTo(GOLD);
        assertThat(KeptSlice.of(only("north")).in(Period.ALWAYS)).isEqualTo(only("north"));
    }

    /// No team at all is not all of them.
    @Test
    void showsNothingToWhoMaySeeNothing() {
        assertThat(KeptSlice.of(only()).in(Period.ALWAYS).only()).hasValue(Set.of());
    }

    @Test
    void isSeenByThoseWhoMaySeeAllOfIt() {
        KeptSlice north = KeptSlice.of(only("north"));

        assertThat(north.isVisibleTo(Optional.empty())).isTrue();
        assertThat(north.isVisibleTo(Optional.of(Set.of("north", "south")))).isTrue();
        assertThat(north.isVisibleTo(Optional.of(Set.of("south")))).isFalse();
        assertThat(KeptSlice.EVERYTHING.isVisibleTo(Optional.of(Set.of("north")))).isFalse();
        assertThat(KeptSlice.EVERYTHING.isVisibleTo(Optional.empty())).isTrue();
    }

    private static Slice only(String... teams) {
        return new Slice(Period.ALWAYS, Map.of(), Optional.of(Set.of(teams)));
    }
}
