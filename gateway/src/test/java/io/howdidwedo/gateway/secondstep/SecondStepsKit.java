package io.howdidwedo.gateway.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store of second steps does.
public abstract class SecondStepsKit {
    private static final SecondStep ANAS =
            new SecondStep(
                    "ana",
                    new Secret("ABC"),
                    Instant.parse("2026-11-29T12:00:00Z"),
                    100,
                    Set.of("one", "two"));

    /// An empty one.
    protected abstract SecondSteps steps();

    @Test
    void keepsOneForEachAccount() {
        SecondSteps steps = steps();

        assertThat(steps.add(ANAS)).isTrue();
        assertThat(steps.add(ANAS)).isFalse();
        assertThat(steps.find("ana")).contains(ANAS);
        assertThat(steps.find("ben")).isEmpty();
    }

    @Test
    void takesNoStepTwiceAndNoneBefore() {
        SecondSteps steps = steps();
        steps.add(ANAS);

        assertThat(steps.take("ana", 100)).isFalse();
        assertThat(steps.take("ana", 102)).isTrue();
        assertThat(steps.take("ana", 102)).isFalse();
        assertThat(steps.take("ana", 101)).isFalse();
        assertThat(steps.take("ben", 200)).isFalse();
    }

    @Test
    void usesAKeptCodeOnce() {
        SecondSteps steps = steps();
        steps.add(ANAS);

        assertThat(steps.use("ana", "one")).isTrue();
        assertThat(steps.use("ana", "one")).isFalse();
        assertThat(steps.use("ana", "three")).isFalse();
        assertThat(steps.find("ana").orElseThrow().recovery()).containsExactly("two");
    }

    @Test
    void takesOneOff() {
        SecondSteps steps = steps();
        steps.add(ANAS);

        assertThat(steps.remove("ana")).isTrue();
        assertThat(steps.remove("ana")).isFalse();
        assertThat(steps.find("ana")).isEmpty();
    }

    @Test
    void keepsWhetherEverybodyNeedsOne() {
        SecondSteps steps = steps();
        assertThat(steps.isRequired()).isFalse();
        steps.require(true);
        assertThat(steps.isRequired()).isTrue();
        steps.require(false);
        assertThat(steps.isRequired()).isFalse();
    }
}
