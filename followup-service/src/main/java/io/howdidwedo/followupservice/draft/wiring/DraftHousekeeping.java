package io.howdidwedo.followupservice.draft.wiring;

import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.draft.Drafts.Draft;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes out drafts that nobody came back to.
@Component
final class DraftHousekeeping {
    private final Drafts drafts;
    private final Clock clock;

    DraftHousekeeping(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldOnes() {
        drafts.forgetBefore(clock.instant().minus(Draft.KEPT));
    }
}
