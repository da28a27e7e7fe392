package io.howdidwedo.followupservice.schedule.kafka;

import java.util.Map;
import org.apache.kafka.streams.state.StoreBuilder;

/// Makes the store of a partition's timers, which needs no changelog of its own and no cache.
///
/// @param reader of what the topic has
record TimerStoreBuilder(String name, TimerReader reader) implements StoreBuilder<TimerStore> {
    @Override
    public TimerStore build() {
        return new TimerStore(name, reader);
    }

    @Override
    public StoreBuilder<TimerStore> withCachingEnabled() {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoreBuilder<TimerStore> withCachingDisabled() {
        return this;
    }

    @Override
    public StoreBuilder<TimerStore> withLoggingEnabled(Map<String, String> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoreBuilder<TimerStore> withLoggingDisabled() {
        return this;
    }

    @Override
    public Map<String, String> logConfig() {
        return Map.of();
    }

    @Override
    public boolean loggingEnabled() {
        return false;
    }
}
