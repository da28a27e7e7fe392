package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Invitations in memory, and the timers they set.
public final class InvitationsInMemory implements Invitations {
    private final Map<UUID, Invitation> all = new LinkedHashMap<>();
    private final Map<String, TimerSet> timers = new LinkedHashMap<>();
    private final List<OutgoingEvent> events = new ArrayList<>();

    /// The timers that were set, by their ids.
    public List<TimerSet> timers() {
        return List.copyOf(timers.values());
    }

    /// All that was told.
    public List<OutgoingEvent> events() {
        return events;
    }

    @Override
    public Optional<Invitation> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Invitation> about(UUID transactionId) {
        return all.values().stream()
                .filter(invitation -> invitation.transactionId().equals(transactionId))
                .sorted(
                        Comparator.comparing(Invitation::askedFor)
                                .thenComparing(invitation -> invitation.occasion().round()))
                .toList();
    }

    @Override
    public Invitation add(Invitation invitation) {
        if (!all.containsKey(invitation.id())) {
            keep(invitation);
        }
        return all.get(invitation.id());
    }

    @Override
    public Optional<Invitation> change(UUID id, UnaryOperator<Invitation> step) {
        return find(id).map(
                        before -> {
                            Invitation after = step.apply(before);
                            if (!after.equals(before)) {
                                keep(after);
                            }
                            return after;
                        });
    }

    private void keep(Invitation invitation) {
        all.put(invitation.id(), invitation);
        for (OutgoingEvent event : invitation.events()) {
            events.add(event);
            if (event.event() instanceof TimerSet timer) {
                timers.put(timer.timerId(), timer);
            }
        }
    }

    @Override
    public List<Invitation> latest(
            @Nullable Set<String> suppliers, @Nullable InvitationStatus status, int limit) {
        return all.values().stream()
                .filter(sent -> suppliers == null || suppliers.contains(sent.about().supplier()))
                .filter(sent -> status == null || sent.status() == status)
                .sorted(Comparator.comparing(Invitation::changedAt).reversed())
                .limit(limit)
                .toList();
    }
}
