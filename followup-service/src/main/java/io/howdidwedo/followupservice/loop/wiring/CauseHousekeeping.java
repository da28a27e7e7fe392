package io.howdidwedo.followupservice.loop.wiring;

import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.followupservice.loop.FollowingCauses;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets cases and fixes follow the list of root causes.
@Component
final class CauseHousekeeping {
    private final FollowingCauses causes;
    private final ClosingLoops loops;

    CauseHousekeeping(FollowingCauses causes, ClosingLoops loops) {
        this.causes = causes;
        this.loops = loops;
    }

    /// After a merge, and after an upgrade, whatever was in the way before.
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void letCasesFollowTheirCauses() {
        causes.follow();
        loops.follow();
    }
}
