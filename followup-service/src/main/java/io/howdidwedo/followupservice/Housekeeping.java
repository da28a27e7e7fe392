package io.howdidwedo.followupservice;

import io.howdidwedo.followupservice.rule.mongo.MongoPastAnswers;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes out what is no longer needed.
@Component
final class Housekeeping {
    private final MongoPastAnswers past;
    private final Clock clock;

    Housekeeping(MongoPastAnswers past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldAnswers() {
        past.forgetBefore(clock.instant());
    }
}
