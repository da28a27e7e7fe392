package io.howdidwedo.surveyservice.followup;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Follow-ups in memory.
public final class FollowUpsInMemory implements FollowUps {
    private final Map<UUID, FollowUp> all = new HashMap<>();
    final List<OutgoingEvent> events = new ArrayList<>();

    /// What became of an answer so far.
    public void put(FollowUp followUp) {
        all.put(followUp.transactionId(), followUp);
    }

    @Override
    public Optional<FollowUp> about(UUID transactionId) {
        return Optional.ofNullable(all.get(transactionId));
    }

    @Override
    public FollowUp change(FollowUp nothingHeard, UnaryOperator<FollowUp> step) {
        FollowUp before = all.getOrDefault(nothingHeard.transactionId(), nothingHeard);
        FollowUp after = step.apply(before);
        if (!after.equals(before)) {
            all.put(after.transactionId(), after);
            events.addAll(after.newsSince(before));
        }
        return after;
    }

    @Override
    public void changeAll(List<Heard> heard) {
        heard.forEach(one -> change(one.nothingHeard(), one.step()));
    }
}
