package io.howdidwedo.followupservice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is expected of every store of notices.
public abstract class NoticesKit {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private Notices notices;

    /// One with nothing in it.
    protected abstract Notices notices();

    @BeforeEach
    void begin() {
        notices = notices();
    }

    @Test
    void whatIsKeptOnceStaysAsItWas() {
        Notice first = keep(1, NoticeReason.OPENED);
        notices.sent(first.id(), NOW, false);

        assertThat(notices.keep(first).sentAt()).isEqualTo(NOW);
    }

    @Test
    void onlyWhatWasMailedCounts() {
        notices.sent(keep(1, NoticeReason.OPENED).id(), NOW, false);
        notices.sent(keep(2, NoticeReason.OPENED).id(), NOW.minus(Duration.ofHours(2)), false);
        notices.folded(keep(3, NoticeReason.OPENED).id(), NOW);
        notices.sent(keep(4, NoticeReason.DUE_SOON).id(), NOW, false);
        keep(5, NoticeReason.OPENED);

        Instant since = NOW.minus(Duration.ofHours(1));
        assertThat(notices.mailed("ana", NoticeReason.OPENED, since)).isOne();
        assertThat(notices.mailed("ben", NoticeReason.OPENED, since)).isZero();
    }

    @Test
    void whatWasFoldedIsNotMailedAfterwards() {
        Notice folded = keep(1, NoticeReason.OPENED);
        notices.folded(folded.id(), NOW);
        notices.sent(folded.id(), NOW, false);

        assertThat(notices.find(folded.id()).orElseThrow().isFolded()).isTrue();
    }

    private Notice keep(int number, NoticeReason reason) {
        return notices.keep(
                new Notice(
                        new UUID(number, number),
                        1,
                        reason,
                        1,
                        "north-branch",
                        "ana",
                        "Ana",
                        NOW,
                        null,
                        false,
                        null));
    }
}
