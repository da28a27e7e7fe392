package io.howdidwedo.followupservice.plan.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.plan.Plan;
import io.howdidwedo.followupservice.plan.Plans;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Plans in the collection `plans`.
final class MongoPlans implements Plans {
    private final Aggregates<Plan> plans;

    /// Plans in this database.
    MongoPlans(MongoDatabase database, OutboxRelay relay) {
        this.plans = new Aggregates<>(database, relay, "plans", Plan.class);
    }

    @Override
    public void add(Plan.Step first) {
        plans.insert(change(first));
    }

    @Override
    public Plan change(UUID transactionId, Plan otherwise, Function<Plan, Plan.Step> step) {
        return change(transactionId, step)
                .or(
                        () -> {
                            plans.insert(new Change<>(transactionId, otherwise, List.of()));
                            return change(transactionId, step);
                        })
                .orElseThrow();
    }

    private Optional<Plan> change(UUID transactionId, Function<Plan, Plan.Step> step) {
        return plans.change(
                transactionId,
                plan -> {
                    Plan.Step next = step.apply(plan);
                    return next.plan().equals(plan) ? null : change(next);
                });
    }

    private static Change<Plan> change(Plan.Step step) {
        return new Change<>(step.plan().transactionId(), step.plan(), step.timers());
    }
}
