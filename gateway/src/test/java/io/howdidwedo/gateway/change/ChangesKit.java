package io.howdidwedo.gateway.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.change.Change.Who;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every store of changes does.
public abstract class ChangesKit {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Who ANA = new Who("ana", "Ana Lima");
    private static final Who BEN = new Who("ben", "Ben");
    private static final Who CLEO = new Who("cleo", "Cleo");

    /// An empty one.
    protected abstract Changes changes();

    private static Change change(int number, Who by, Who about) {
        return new Change(
                "id-" + number, NOON.plusSeconds(number), by, about, "Roles", "agent", "manager");
    }

    @Test
    void keepsAllOfAChange() {
        Changes changes = changes();
        changes.add(change(1, ANA, BEN));

        assertThat(changes.newest("", "", 9)).containsExactly(change(1, ANA, BEN));
    }

    @Test
    void neverChangesWhatIsThere() {
        Changes changes = changes();
        changes.add(change(1, ANA, BEN));
        changes.add(new Change("id-1", NOON, CLEO, CLEO, "Name", "", ""));

        assertThat(changes.newest("", "", 9)).containsExactly(change(1, ANA, BEN));
    }

    @Test
    void tellsTheNewestFirstAndGoesOnFromThere() {
        Changes changes = changes();
        for (int i = 1; i <= 5; i++) {
            changes.add(change(i, ANA, BEN));
        }

        assertThat(changes.newest("", "", 2))
                .containsExactly(change(5, ANA, BEN), change(4, ANA, BEN));
        assertThat(changes.newest("", "id-4", 2))
                .containsExactly(change(3, ANA, BEN), change(2, ANA, BEN));
    }

    @Test
    void tellsWhatWasDoneByOrAboutSomebody() {
        Changes changes = changes();
        changes.add(change(1, ANA, BEN));
        changes.add(change(2, BEN, CLEO));
        changes.add(change(3, ANA, CLEO));

        assertThat(changes.newest("ben", "", 9))
                .containsExactly(change(2, BEN, CLEO), change(1, ANA, BEN));
        assertThat(changes.newest("ben", "id-2", 9)).containsExactly(change(1, ANA, BEN));
        assertThat(changes.newest("nobody", "", 9)).isEmpty();
    }
}
