package io.howdidwedo.followupservice;

import io.howdidwedo.followupservice.cases.mongo.MongoWaitingVerdicts;
import io.howdidwedo.followupservice.draft.Draft;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.followupservice.loop.FollowingCauses;
import io.howdidwedo.followupservice.rule.mongo.MongoPastAnswers;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes out what is no longer needed.
@Component
final class Housekeeping {
    private final MongoPastAnswers past;
    private final MongoWaitingVerdicts waiting;
    private final FollowingCauses causes;
    private final ClosingLoops loops;
    private final Drafts drafts;
    private final Clock clock;

    Housekeeping(
            MongoPastAnswers past,
            MongoWaitingVerdicts waiting,
            Drafts drafts,
            FollowingCauses causes,
            ClosingLoops loops,
            Clock clock) {
        this.past = past;
        this.waiting = waiting;
        this.drafts = drafts;
        this.causes = causes;
        this.loops = loops;
        this.clock = clock;
    }

    /// After a merge, and after an upgrade, whatever was in the way before.
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void letCasesFollowTheirCauses() {
        causes.follow();
        loops.follow();
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldAnswers() {
        past.forgetBefore(clock.instant());
        waiting.forgetBefore(clock.instant());
        drafts.forgetBefore(clock.instant().minus(Draft.KEPT));
    }
}
