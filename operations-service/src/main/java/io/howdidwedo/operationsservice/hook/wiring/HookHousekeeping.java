package io.howdidwedo.operationsservice.hook.wiring;

import io.howdidwedo.operationsservice.hook.Deliveries;
import io.howdidwedo.operationsservice.hook.TellingOwners;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets what was posted long ago, and tells who is named for hooks that were switched off.
@Component
final class HookHousekeeping {
    private static final Logger log = LoggerFactory.getLogger(HookHousekeeping.class);

    /// As long as something that came to be so is news.
    private static final Duration KEPT = Duration.ofDays(30);

    private final Deliveries deliveries;
    private final TellingOwners telling;
    private final Clock clock;

    HookHousekeeping(Deliveries deliveries, TellingOwners telling, Clock clock) {
        this.deliveries = deliveries;
        this.telling = telling;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldOnes() {
        deliveries.forgetBefore(clock.instant().minus(KEPT));
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tellOwners() {
        try {
            telling.tell();
        } catch (RuntimeException e) {
            log.warn("Mails about hooks will be sent later: {}", e.getMessage());
        }
    }
}
