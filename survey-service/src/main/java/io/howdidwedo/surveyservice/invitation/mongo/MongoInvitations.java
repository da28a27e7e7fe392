package io.howdidwedo.surveyservice.invitation.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged.Silence;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.InvitationState;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.Mailing;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Invitations in the collection `invitations`.
final class MongoInvitations implements Invitations {
    private final Aggregates<StoredInvitation> invitations;

    /// Invitations in this database.
    MongoInvitations(MongoDatabase database, OutboxRelay relay) {
        this.invitations =
                new Aggregates<>(database, relay, "invitations", StoredInvitation.class)
                        .indexed("transactionId")
                        .indexed("changedAt")
                        .indexed("status", "changedAt");
    }

    @Override
    public Optional<Invitation> find(UUID id) {
        return invitations.find(id).map(MongoInvitations::invitation);
    }

    @Override
    public List<Invitation> about(UUID transactionId) {
        return invitations
                .list(new Document("state.transactionId", transactionId), null, 0)
                .stream()
                .map(MongoInvitations::invitation)
                .sorted(
                        Comparator.comparing(Invitation::askedFor)
                                .thenComparing(about -> about.occasion().round()))
                .toList();
    }

    @Override
    public List<Invitation> aboutAll(Collection<UUID> transactions) {
        return invitations
                .list(
                        new Document("state.transactionId", new Document("$in", transactions)),
                        null,
                        0)
                .stream()
                .map(MongoInvitations::invitation)
                .toList();
    }

    @Override
    public int moveAll(Collection<UUID> ids, Map<UUID, Transaction> about) {
        Set<UUID> moved = new HashSet<>();
        var _ =
                invitations.changeAll(
                        ids,
                        (id, stored) -> {
                            Invitation now = stored == null ? null : stored.invitation();
                            Invitation next = now == null ? null : now.about(about);
                            if (next == null || next.equals(now)) {
                                return null;
                            }
                            moved.add(id);
                            return new Change<>(id, StoredInvitation.of(next), List.of());
                        });
        return moved.size();
    }

    @Override
    public Invitation add(Invitation invitation) {
        return invitations.insert(change(null, invitation))
                ? invitation
                : find(invitation.id()).orElseThrow();
    }

    @Override
    public Optional<Invitation> change(UUID id, UnaryOperator<Invitation> step) {
        return invitations
                .change(id, stored -> step(stored, step))
                .map(StoredInvitation::invitation);
    }

    @Override
    public Map<UUID, Invitation> findAll(Collection<UUID> ids) {
        return invitations.findAll(ids).stream()
                .collect(Collectors.toMap(Versioned::id, MongoInvitations::invitation));
    }

    @Override
    public Map<UUID, Invitation> addAll(List<Invitation> fresh) {
        BitSet present =
                invitations.insertAll(fresh.stream().map(one -> change(null, one)).toList());
        Map<UUID, Invitation> now = new HashMap<>();
        fresh.forEach(one -> now.put(one.id(), one));
        if (!present.isEmpty()) {
            now.putAll(findAll(present.stream().mapToObj(i -> fresh.get(i).id()).toList()));
        }
        return now;
    }

    @Override
    public Map<UUID, Invitation> changeAll(Map<UUID, UnaryOperator<Invitation>> steps) {
        Map<UUID, Invitation> now = new HashMap<>();
        invitations
                .changeAll(steps.keySet(), (id, stored) -> step(stored, steps.get(id)))
                .forEach((id, stored) -> now.put(id, stored.invitation()));
        return now;
    }

    private static @Nullable Change<StoredInvitation> step(
            @Nullable StoredInvitation stored, @Nullable UnaryOperator<Invitation> step) {
        if (stored == null || step == null) {
            return null;
        }
        Invitation current = stored.invitation();
        Invitation next = step.apply(current);
        return next.equals(current) ? null : change(current, next);
    }

    @Override
    public List<Invitation> latest(
            @Nullable Set<String> suppliers, @Nullable InvitationStatus status, int limit) {
        Document filter = new Document();
        if (status != null) {
            filter.append("state.status", status.name());
        }
        if (suppliers != null) {
            filter.append("state.supplier", new Document("$in", suppliers));
        }
        return invitations.list(filter, new Document("state.changedAt", -1), limit).stream()
                .map(MongoInvitations::invitation)
                .toList();
    }

    private static Invitation invitation(Versioned<StoredInvitation> kept) {
        return kept.state().invitation();
    }

    private static Change<StoredInvitation> change(@Nullable Invitation before, Invitation now) {
        return new Change<>(now.id(), StoredInvitation.of(now), now.since(before));
    }

    /// An invitation as its document holds it, all in one row, as it always did. It is public for
    /// the driver, which reads its components.
    record StoredInvitation(
            UUID transactionId,
            UUID relationshipId,
            String customer,
            String supplier,
            String offering,
            AskedFor askedFor,
            @Nullable UUID caseId,
            @Nullable Channel channel,
            int occasion,
            String survey,
            int surveyVersion,
            long version,
            InvitationStatus status,
            @Nullable String reason,
            Instant changedAt,
            @Nullable Instant sentAt,
            List<Duration> remindAfter,
            Duration expireAfter,
            int remindersSent,
            @Nullable Instant expiresAt,
            boolean revoked,
            @Nullable Mailing mailing,
            @Nullable Silence silence,
            @Nullable String trace) {

        static StoredInvitation of(Invitation invitation) {
            Invitation.About about = invitation.about();
            Invitation.Plan plan = invitation.plan();
            Invitation.Link link = invitation.link();
            return new StoredInvitation(
                    about.transactionId(),
                    about.relationshipId(),
                    about.customer(),
                    about.supplier(),
                    about.offering(),
                    invitation.askedFor(),
                    invitation.occasion().caseId(),
                    invitation.channel(),
                    invitation.occasion().round(),
                    plan.survey(),
                    plan.surveyVersion(),
                    invitation.version(),
                    invitation.status(),
                    invitation.reason(),
                    invitation.changedAt(),
                    link.sentAt(),
                    plan.remindAfter(),
                    plan.expireAfter(),
                    link.reminders(),
                    link.expiresAt(),
                    link.revoked(),
                    invitation.mailing(),
                    invitation.state() instanceof InvitationState.Expired(Silence silence)
                            ? silence
                            : null,
                    about.trace());
        }

        private InvitationState state() {
            return status == InvitationStatus.EXPIRED
                    ? new InvitationState.Expired(silence)
                    : InvitationState.of(status, revoked ? null : reason);
        }

        Invitation invitation() {
            return new Invitation(
                    new Invitation.About(
                            transactionId, relationshipId, customer, supplier, offering, trace),
                    new Invitation.Occasion(askedFor, caseId, occasion),
                    new Invitation.Plan(survey, surveyVersion, remindAfter, expireAfter),
                    channel,
                    version,
                    state(),
                    changedAt,
                    new Invitation.Link(sentAt, remindersSent, expiresAt, revoked),
                    mailing);
        }
    }
}
