package io.howdidwedo.followupservice.voice.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What customers said, in the collection `voices`.
final class MongoVoices implements Voices {
    private final Aggregates<Voice> voices;

    /// Voices in this database.
    MongoVoices(MongoDatabase database, OutboxRelay relay) {
        this.voices = new Aggregates<>(database, relay, "voices", Voice.class);
    }

    @Override
    public void keep(Voice voice) {
        UUID id = voice.transactionId();
        Change<Voice> first = new Change<>(id, voice, List.of());
        if (follow(voice).isEmpty() && !voices.insert(first)) {
            var _ = follow(voice);
        }
    }

    private Optional<Voice> follow(Voice voice) {
        return voices.change(
                voice.transactionId(),
                kept -> {
                    Voice next = kept.then(voice);
                    return next.equals(kept)
                            ? null
                            : new Change<>(voice.transactionId(), next, List.of());
                });
    }

    @Override
    public Map<UUID, Voice> about(Collection<UUID> transactions) {
        return voices.findAll(transactions).stream()
                .filter(found -> found.state().speaks())
                .collect(Collectors.toMap(Versioned::id, Versioned::state));
    }
}
