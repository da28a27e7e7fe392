package io.howdidwedo.followupservice.plan;

import java.util.UUID;
import java.util.function.Function;

/// All plans, one a transaction.
public interface Plans {

    /// Adds a plan and sets its timers; does nothing when the transaction has one.
    void add(Plan.Step first);

    /// Takes a transaction's plan one step on, beginning with the given one when there is none.
    ///
    /// @return the plan as it now is
    Plan change(UUID transactionId, Plan otherwise, Function<Plan, Plan.Step> step);
}
