package io.howdidwedo.surveyservice.response.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.response.AnswersAbout;
import io.howdidwedo.surveyservice.response.MovedResponse;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.BitSet;
import java.util.Collection;
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

/// Responses in the collection `responses`.
final class MongoResponses implements Responses, AnswersAbout {
    private final Aggregates<Response> responses;

    /// Responses in this database.
    MongoResponses(MongoDatabase database, OutboxRelay relay) {
        this.responses =
                new Aggregates<>(database, relay, "responses", Response.class)
                        .indexed("revisions.status")
                        .indexed("transactionId");
    }

    @Override
    public Optional<Response> find(UUID id) {
        return responses.find(id).map(Versioned::state);
    }

    @Override
    public Map<UUID, Response> findAll(Collection<UUID> ids) {
        return responses.findAll(ids).stream()
                .collect(Collectors.toMap(Versioned::id, Versioned::state));
    }

    @Override
    public boolean add(Response response) {
        return responses.insert(change(response));
    }

    @Override
    public BitSet addAll(List<Response> added) {
        return responses.insertAll(added.stream().map(MongoResponses::change).toList());
    }

    @Override
    public Optional<Response> change(UUID id, UnaryOperator<Response> step) {
        return responses.change(
                id,
                current -> {
                    Response next = step.apply(current);
                    return next.equals(current) ? null : change(next);
                });
    }

    @Override
    public int moveAll(Collection<UUID> ids, Map<UUID, Transaction> about) {
        Set<UUID> moved = new HashSet<>();
        var _ =
                responses.changeAll(
                        ids,
                        (id, current) -> {
                            Response next =
                                    current == null ? null : MovedResponse.of(current, about);
                            if (next == null || next.equals(current)) {
                                return null;
                            }
                            moved.add(id);
                            return new Change<>(id, next, moved(next));
                        });
        return moved.size();
    }

    /// Nothing was answered: that waits. Whether a case was put right has been heard, and does not
    /// become another for it.
    private static List<OutgoingEvent> moved(Response response) {
        return response.askedFor() == AskedFor.TRANSACTION
                ? List.of(response.changed().in(Lane.HISTORY))
                : List.of();
    }

    @Override
    public List<Response> heldBack(@Nullable Set<String> suppliers, int limit) {
        Document filter = new Document("state.revisions.status", ResponseStatus.QUARANTINED.name());
        if (suppliers != null) {
            filter.append("state.supplier", new Document("$in", suppliers));
        }
        return responses.list(filter, null, limit).stream().map(Versioned::state).toList();
    }

    @Override
    public List<Response> about(Collection<UUID> transactions) {
        return responses
                .list(
                        new Document("state.transactionId", new Document("$in", transactions)),
                        null,
                        0)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    private static Change<Response> change(Response response) {
        return new Change<>(response.id(), response, List.of(response.changed()));
    }
}
