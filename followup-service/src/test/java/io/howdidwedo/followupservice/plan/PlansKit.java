package io.howdidwedo.followupservice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is expected of every place where plans are kept.
public abstract class PlansKit {
    private static final UUID TRANSACTION = new UUID(1, 1);
    private static final Plan EMPTY = new Plan(TRANSACTION, new UUID(2, 1), List.of(), null);
    private static final Plan SEEN =
            new Plan(
                    TRANSACTION,
                    new UUID(2, 1),
                    List.of(new Plan.Seen(new UUID(3, 1), 1, true)),
                    null);

    private Plans plans;

    /// A place without any.
    protected abstract Plans empty();

    @BeforeEach
    void begin() {
        plans = empty();
    }

    @Test
    void aTransactionHasOnePlan() {
        plans.add(new Plan.Step(SEEN, List.of()));
        plans.add(new Plan.Step(EMPTY, List.of()));

        assertThat(current()).isEqualTo(SEEN);
    }

    @Test
    void aPlanThatIsNotThereBeginsWithTheOtherOne() {
        assertThat(plans.change(TRANSACTION, EMPTY, _ -> new Plan.Step(SEEN, List.of())))
                .isEqualTo(SEEN);

        assertThat(current()).isEqualTo(SEEN);
    }

    @Test
    void aStepSeesWhatTheLastOneLeft() {
        plans.add(new Plan.Step(EMPTY, List.of()));

        plans.change(TRANSACTION, EMPTY, _ -> new Plan.Step(SEEN, List.of()));

        assertThat(current()).isEqualTo(SEEN);
    }

    @Test
    void aStepThatChangesNothingLeavesItAsItIs() {
        plans.add(new Plan.Step(SEEN, List.of()));

        assertThat(plans.change(TRANSACTION, EMPTY, plan -> new Plan.Step(plan, List.of())))
                .isEqualTo(SEEN);
    }

    private Plan current() {
        return plans.change(TRANSACTION, EMPTY, plan -> new Plan.Step(plan, List.of()));
    }
}
