package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Invitations in memory, and the timers they set.
public final class InvitationsInMemory implements Invitations {
    private final Map<UUID, Invitation> all = new LinkedHashMap<>();
    private final Map<String, TimerSet> timers = new LinkedHashMap<>();
    private final List<OutgoingEvent> events = new ArrayList<>();

    /// The timers of mails that wait, in the order they were set.
    public List<TimerSet> timers() {
        return timers(TimerPurpose.SEND_AGAIN);
    }

    /// The timers for this that are set, in their order.
    public List<TimerSet> timers(TimerPurpose purpose) {
        return timers.values().stream()
                .filter(timer -> timer.fires().purpose() == purpose)
                .toList();
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
    public List<Invitation> aboutAll(Collection<UUID> transactions) {
        return all.values().stream()
                .filter(invitation -> transactions.contains(invitation.transactionId()))
                .toList();
    }

    @Override
    public int moveAll(Collection<UUID> ids, Map<UUID, Transaction> about) {
        int moved = 0;
        for (UUID id : ids) {
            Invitation before = all.get(id);
            if (before != null && !before.about(about).equals(before)) {
                all.put(id, before.about(about));
                moved++;
            }
        }
        return moved;
    }

    @Override
    public Invitation add(Invitation invitation) {
        if (!all.containsKey(invitation.id())) {
            keep(null, invitation);
        }
        return all.get(invitation.id());
    }

    @Override
    public Optional<Invitation> change(UUID id, UnaryOperator<Invitation> step) {
        return find(id).map(
                        before -> {
                            Invitation after = step.apply(before);
                            if (!after.equals(before)) {
                                keep(before, after);
                            }
                            return after;
                        });
    }

    @Override
    public Map<UUID, Invitation> findAll(Collection<UUID> ids) {
        Map<UUID, Invitation> found = new HashMap<>(all);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Map<UUID, Invitation> addAll(List<Invitation> fresh) {
        return fresh.stream().map(this::add).collect(Collectors.toMap(Invitation::id, now -> now));
    }

    @Override
    public Map<UUID, Invitation> changeAll(Map<UUID, UnaryOperator<Invitation>> steps) {
        Map<UUID, Invitation> now = new HashMap<>();
        steps.forEach((id, step) -> change(id, step).ifPresent(after -> now.put(id, after)));
        return now;
    }

    private void keep(@Nullable Invitation before, Invitation invitation) {
        all.put(invitation.id(), invitation);
        for (OutgoingEvent event : invitation.since(before)) {
            events.add(event);
            if (event.event() instanceof TimerSet timer) {
                timers.put(timer.timerId(), timer);
            } else if (event.event() == null) {
                timers.remove(event.key());
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
