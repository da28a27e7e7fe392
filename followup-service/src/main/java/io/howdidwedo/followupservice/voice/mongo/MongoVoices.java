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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What customers said, in the collection `voices`.
final class MongoVoices implements Voices {
    private final Aggregates<Voice> voices;

    /// Voices in this database.
    MongoVoices(MongoDatabase database, OutboxRelay relay) {
        this.voices = new Aggregates<>(database, relay, "voices", Voice.class);
    }

    @Override
    public void keepAll(List<Voice> said) {
        Map<UUID, List<Voice>> byTransaction =
                said.stream().collect(Collectors.groupingBy(Voice::transactionId));
        if (!byTransaction.isEmpty()) {
            var _ =
                    voices.changeAll(
                            byTransaction.keySet(),
                            (id, kept) -> next(kept, byTransaction.getOrDefault(id, List.of())));
        }
    }

    private static @Nullable Change<Voice> next(@Nullable Voice kept, List<Voice> said) {
        Voice now = kept;
        for (Voice one : said) {
            now = now == null ? one : now.then(one);
        }
        return now == null || now.equals(kept)
                ? null
                : new Change<>(now.transactionId(), now, List.of());
    }

    @Override
    public Map<UUID, Voice> about(Collection<UUID> transactions) {
        return voices.findAll(transactions).stream()
                .filter(found -> found.state().speaks())
                .collect(Collectors.toMap(Versioned::id, Versioned::state));
    }
}
