package io.howdidwedo.followupservice.voice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What customers said.
public interface Voices {

    /// Keeps what was said, or that it was taken back, unless something newer is kept already.
    default void keep(Voice voice) {
        keepAll(List.of(voice));
    }

    /// Keeps what was said, in this order, like one after the other.
    void keepAll(List<Voice> said);

    /// What was said about these transactions, by transaction; those about which nothing is
    /// said, or no longer, are left out.
    Map<UUID, Voice> about(Collection<UUID> transactions);
}
