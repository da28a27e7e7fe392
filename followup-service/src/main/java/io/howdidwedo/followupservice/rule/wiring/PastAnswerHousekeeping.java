package io.howdidwedo.followupservice.rule.wiring;

import io.howdidwedo.followupservice.rule.SpokenAnswers;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes out answers that are too old to try rules on.
@Component
final class PastAnswerHousekeeping {
    private final SpokenAnswers spokenAnswers;
    private final Clock clock;

    PastAnswerHousekeeping(SpokenAnswers spokenAnswers, Clock clock) {
        this.spokenAnswers = spokenAnswers;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldOnes() {
        spokenAnswers.forgetBefore(clock.instant());
    }
}
