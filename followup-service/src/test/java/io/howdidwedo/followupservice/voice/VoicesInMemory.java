package io.howdidwedo.followupservice.voice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What customers said, in memory.
public final class VoicesInMemory implements Voices {
    public final Map<UUID, Voice> voices = new HashMap<>();

    @Override
    public void keepAll(List<Voice> said) {
        said.forEach(voice -> voices.merge(voice.transactionId(), voice, Voice::then));
    }

    @Override
    public Map<UUID, Voice> about(Collection<UUID> transactions) {
        return transactions.stream()
                .filter(voices::containsKey)
                .map(voices::get)
                .filter(Voice::speaks)
                .collect(Collectors.toMap(Voice::transactionId, one -> one));
    }
}
