package io.howdidwedo.analyticsservice.rejudging;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.rejudging.Reworks.Rework;
import org.junit.jupiter.api.Test;

/// What holds of open work, wherever it is kept.
public abstract class ReworksKit {
    /// A store in which nothing is open.
    protected abstract Reworks none();

    @Test
    void isOpenUntilItIsDone() {
        Reworks reworks = none();
        reworks.ask("delivery");

        assertThat(reworks.open())
                .singleElement()
                .satisfies(
                        open -> {
                            assertThat(open.offering()).isEqualTo("delivery");
                            reworks.done(open);
                        });
        assertThat(reworks.open()).isEmpty();
    }

    @Test
    void isOfAllOfferingsWhenNoneIsNamed() {
        Reworks reworks = none();
        reworks.ask(null);
        reworks.ask("delivery");

        assertThat(reworks.open())
                .extracting(Rework::offering)
                .containsExactlyInAnyOrder(null, "delivery");
    }

    @Test
    void isOneHoweverOftenItIsAskedFor() {
        Reworks reworks = none();
        reworks.ask("delivery");
        reworks.ask("delivery");

        assertThat(reworks.open()).hasSize(1);
    }

    @Test
    void staysOpenWhenItIsAskedForMeanwhile() {
        Reworks reworks = none();
        reworks.ask("delivery");
        Rework begun = reworks.open().getFirst();
        reworks.ask("delivery");

        reworks.done(begun);

        assertThat(reworks.open()).hasSize(1);
        reworks.done(reworks.open().getFirst());
        assertThat(reworks.open()).isEmpty();
    }
}
