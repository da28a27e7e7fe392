package io.howdidwedo.gateway.housekeeping.wiring;

import io.howdidwedo.gateway.apikey.KeyUses;
import io.howdidwedo.gateway.identity.KeyRing;
import io.howdidwedo.gateway.login.KnownBrowsers;
import io.howdidwedo.gateway.mailedlink.MailedLinks;
import io.howdidwedo.gateway.passkey.Passkeys;
import io.howdidwedo.gateway.session.Sessions;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/// What has to be done now and then.
class Housekeeping {
    /// A link that is over is shown as that for a while, so that it can be sent again.
    private static final Duration OVER = Duration.ofDays(30);

    private final KeyRing keys;
    private final Sessions sessions;
    private final KnownBrowsers browsers;
    private final MailedLinks links;
    private final Passkeys passkeys;
    private final KeyUses uses;
    private final Clock clock;

    Housekeeping(
            KeyRing keys,
            Sessions sessions,
            KnownBrowsers browsers,
            MailedLinks links,
            Passkeys passkeys,
            KeyUses uses,
            Clock clock) {
        this.keys = keys;
        this.sessions = sessions;
        this.browsers = browsers;
        this.links = links;
        this.passkeys = passkeys;
        this.uses = uses;
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
        passkeys.forgetChallenges(clock.instant());
        links.forgetBefore(clock.instant().minus(OVER));
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void keepUsesOfKeys() {
        uses.keep();
    }

    @PreDestroy
    void keepTheLastUses() {
        uses.keep();
    }
}
