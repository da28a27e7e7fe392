package io.howdidwedo.gateway.apikey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// On which day each key was used last. A day is enough to tell which ones nobody needs any more,
/// and costs one write a day and key. Reading writes nothing: what was only read with is kept by
/// the next [#keep].
public final class KeyUses {
    private final ApiKeys keys;
    private final Clock clock;
    private final Map<String, LocalDate> seen = new ConcurrentHashMap<>();
    private final Map<String, LocalDate> kept = new ConcurrentHashMap<>();

    public KeyUses(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// The key of this fingerprint was used just now.
    public void seen(String fingerprint) {
        seen.put(fingerprint, today());
    }

    /// Whether nothing is kept yet of its use today.
    public boolean isFirstToday(String fingerprint) {
        return !today().equals(kept.get(fingerprint));
    }

    /// Keeps that the key of this fingerprint was used today.
    public void keep(String fingerprint) {
        keep(fingerprint, today());
    }

    /// Keeps what has been seen since the last time.
    public void keep() {
        new HashMap<>(seen).forEach(this::keep);
    }

    private void keep(String fingerprint, LocalDate day) {
        if (!day.equals(kept.get(fingerprint))) {
            keys.used(fingerprint, day);
            kept.put(fingerprint, day);
        }
        seen.remove(fingerprint, day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
