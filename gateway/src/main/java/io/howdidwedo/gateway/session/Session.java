package io.howdidwedo.gateway.session;

import java.time.Duration;
import java.time.Instant;

/// One login in one browser.
///
/// @param id the fingerprint of the browser's token
/// @param csrf what the browser must repeat in every changing request
public record Session(String id, String user, String csrf, Instant expiresAt) {
    boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// Whether enough time has passed to be worth a write.
    boolean isWorthExtending(Instant now, Duration lifetime) {
        return expiresAt.isBefore(now.plus(lifetime.multipliedBy(15).dividedBy(16)));
    }
}
