package io.howdidwedo.gateway.login;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Known browsers for tests.
final class KnownBrowsersInMemory implements KnownBrowsers {
    private final Map<String, Instant> browsers = new ConcurrentHashMap<>();

    @Override
    public void remember(String fingerprint, String user, Instant until) {
        browsers.merge(fingerprint + user, until, (a, b) -> a.isAfter(b) ? a : b);
    }

    @Override
    public boolean knows(String fingerprint, String user, Instant now) {
        Instant until = browsers.get(fingerprint + user);
        return until != null && until.isAfter(now);
    }

    @Override
    public void forgetExpired(Instant now) {
        browsers.values().removeIf(until -> until.isBefore(now));
    }
}
