package io.howdidwedo.surveyservice.followup.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.FollowUps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Follow-ups in the collection `follow_ups`, by transaction.
final class MongoFollowUps implements FollowUps {
    private final Aggregates<FollowUp> followUps;

    /// Follow-ups in this database.
    MongoFollowUps(MongoDatabase database, OutboxRelay relay) {
        this.followUps = new Aggregates<>(database, relay, "follow_ups", FollowUp.class);
    }

    @Override
    public Optional<FollowUp> about(UUID transactionId) {
        return followUps.find(transactionId).map(Versioned::state);
    }

    @Override
    public FollowUp change(FollowUp nothingHeard, UnaryOperator<FollowUp> step) {
        Optional<FollowUp> changed =
                followUps.change(
                        nothingHeard.transactionId(), before -> change(before, step.apply(before)));
        if (changed.isPresent()) {
            return changed.get();
        }
        FollowUp first = step.apply(nothingHeard);
        Change<FollowUp> change = change(nothingHeard, first);
        if (change == null || followUps.insert(change)) {
            return first;
        }
        return followUps
                .change(first.transactionId(), before -> change(before, step.apply(before)))
                .orElseThrow();
    }

    @Override
    public void changeAll(List<Heard> heard) {
        Map<UUID, List<Heard>> byTransaction =
                heard.stream()
                        .collect(Collectors.groupingBy(one -> one.nothingHeard().transactionId()));
        followUps.changeAll(
                byTransaction.keySet(),
                (id, before) -> step(before, Objects.requireNonNull(byTransaction.get(id))));
    }

    private static @Nullable Change<FollowUp> step(@Nullable FollowUp before, List<Heard> heard) {
        FollowUp from = before == null ? heard.getFirst().nothingHeard() : before;
        FollowUp to = from;
        for (Heard one : heard) {
            to = one.step().apply(to);
        }
        return change(from, to);
    }

    private static @Nullable Change<FollowUp> change(FollowUp before, FollowUp after) {
        return after.equals(before)
                ? null
                : new Change<>(after.transactionId(), after, after.newsSince(before));
    }
}
