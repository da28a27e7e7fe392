package io.howdidwedo.gateway.housekeeping.wiring;

import io.howdidwedo.gateway.identity.KeyRing;
import io.howdidwedo.gateway.login.KnownBrowsers;
import io.howdidwedo.gateway.session.Sessions;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/// What has to be done now and then.
class Housekeeping {
    private final KeyRing keys;
    private final Sessions sessions;
    private final KnownBrowsers browsers;
    private final Clock clock;

    Housekeeping(KeyRing keys, Sessions sessions, KnownBrowsers browsers, Clock clock) {
        this.keys = keys;
        this.sessions = sessions;
        this.browsers = browsers;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void turnKeyRing() {
        keys.turn();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forgetWhatExpired() {
        sessions.forgetExpired(clock.instant());
        browsers.forgetExpired(clock.instant());
    }
}
