package io.howdidwedo.analyticsservice.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Changes changes = new Changes(10);

    @Test
    void tellsWhoseFactsDifferBetweenTwoVersions() {
        changes.of(1, Set.of("ana"));
        changes.of(2, Set.of("ben", "ana"));
        changes.of(3, Set.of());
        changes.of(4, Set.of("cai"));

        assertThat(changes.between(0, 4)).contains(Set.of("ana", "ben", "cai"));
        assertThat(changes.between(1, 3)).contains(Set.of("ana", "ben"));
        assertThat(changes.between(2, 3)).contains(Set.of());
        assertThat(changes.between(4, 4)).contains(Set.of());
    }

    @Test
    void knowsNothingAcrossAVersionWithWhichAnybodysCanHaveChanged() {
        changes.of(1, Set.of("ana"));
        changes.ofAnybody(2);
        changes.of(3, Set.of("ben"));

        assertThat(changes.between(1, 3)).isEmpty();
        assertThat(changes.areKnownSince(1)).isFalse();
        assertThat(changes.between(2, 3)).contains(Set.of("ben"));
        assertThat(changes.areKnownSince(2)).isTrue();
    }

    @Test
    void forgetsTheOldestWhenTheyAreMany() {
        changes.of(1, Set.of("a", "b", "c"));
        changes.of(2, Set.of("d", "e", "f"));
        assertThat(changes.between(0, 2)).isPresent();

        changes.of(3, Set.of("g", "h", "i"));
        assertThat(changes.between(0, 3)).isEmpty();
        assertThat(changes.between(1, 3)).contains(Set.of("d", "e", "f", "g", "h", "i"));

        changes.of(4, Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"));
        assertThat(changes.between(3, 4)).isEmpty();
        assertThat(changes.between(4, 4)).contains(Set.of());
    }

    @Test
    void tellsThatSomethingHasChanged() {
        List<String> told = new ArrayList<>();
        changes.whenChanged(() -> told.add("changed"));

        changes.tell();

        assertThat(told).containsExactly("changed");
    }
}
