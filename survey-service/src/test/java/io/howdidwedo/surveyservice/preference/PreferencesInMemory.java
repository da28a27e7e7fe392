package io.howdidwedo.surveyservice.preference;

import io.howdidwedo.surveyservice.channel.Channel;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Preferences in memory.
public final class PreferencesInMemory implements Preferences {
    private final Map<String, Wishes> all = new HashMap<>();
    private long said;

    /// What one customer has said so far.
    private static final class Wishes {
        private @Nullable Boolean optedOut;
        private @Nullable Instant pausedUntil;
        private @Nullable String language;
        private @Nullable Instant languageAt;
        private @Nullable Channel channel;
        private @Nullable Instant channelAt;
        private @Nullable Instant erasedAt;

        Preference preference() {
            return new Preference(
                    Boolean.TRUE.equals(optedOut),
                    Boolean.FALSE.equals(optedOut),
                    pausedUntil,
                    language,
                    languageAt,
                    channel,
                    channelAt,
                    erasedAt);
        }
    }

    @Override
    public Map<String, Preference> of(Collection<String> customers) {
        Map<String, Preference> some = new HashMap<>();
        all.forEach((customer, wishes) -> some.put(customer, wishes.preference()));
        some.keySet().retainAll(customers);
        return some;
    }

    @Override
    public void optOut(String customer) {
        wishes(customer).optedOut = true;
    }

    @Override
    public void optIn(String customer) {
        wishes(customer).optedOut = false;
        wishes(customer).pausedUntil = null;
    }

    @Override
    public void pause(String customer, Instant until) {
        wishes(customer).pausedUntil = until;
    }

    @Override
    public void speak(String customer, String language) {
        wishes(customer).language = language;
        wishes(customer).languageAt = later();
    }

    @Override
    public void reachBy(String customer, @Nullable Channel channel) {
        wishes(customer).channel = channel;
        wishes(customer).channelAt = later();
    }

    @Override
    public void erased(String customer, Instant at) {
        wishes(customer).erasedAt = at;
    }

    private Instant later() {
        return Instant.ofEpochSecond(++said);
    }

    private Wishes wishes(String customer) {
        return all.computeIfAbsent(customer, _ -> new Wishes());
    }
}
