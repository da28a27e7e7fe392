package io.howdidwedo.gateway;

import io.howdidwedo.gateway.identity.KeyRing;
import io.howdidwedo.gateway.session.Sessions;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/// What has to be done now and then.
class Housekeeping {
    private final KeyRing keys;
    private final Sessions sessions;
    private final Clock clock;

    Housekeeping(KeyRing keys, Sessions sessions, Clock clock) {
        this.keys = keys;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void turnKeyRing() {
        keys.turn();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forgetExpiredSessions() {
        sessions.forgetExpired(clock.instant());
    }
}
