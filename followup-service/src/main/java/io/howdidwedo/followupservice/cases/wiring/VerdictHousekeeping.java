package io.howdidwedo.followupservice.cases.wiring;

import io.howdidwedo.followupservice.cases.following.WaitingVerdicts;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes out verdicts that have waited for words long enough.
@Component
final class VerdictHousekeeping {
    private final WaitingVerdicts waitingVerdicts;
    private final Clock clock;

    VerdictHousekeeping(WaitingVerdicts waitingVerdicts, Clock clock) {
        this.waitingVerdicts = waitingVerdicts;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldOnes() {
        waitingVerdicts.forgetBefore(clock.instant());
    }
}
