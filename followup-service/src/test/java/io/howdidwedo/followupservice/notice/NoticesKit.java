package io.howdidwedo.followupservice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        notices.settle(List.of(first.sent(NOW, false)));

        assertThat(notices.keepAll(List.of(first, first)))
                .extracting(Notice::sentAt)
                .containsExactly(NOW, NOW);
    }

    @Test
    void onlyWhatWasMailedCounts() {
        notices.settle(List.of(keep(1, NoticeReason.OPENED).sent(NOW, false)));
        notices.settle(
                List.of(keep(2, NoticeReason.OPENED).sent(NOW.minus(Duration.ofHours(2)), false)));
        notices.settle(List.of(keep(3, NoticeReason.OPENED).folded(NOW)));
        notices.settle(List.of(keep(4, NoticeReason.DUE_SOON).sent(NOW, false)));
        keep(5, NoticeReason.OPENED);

        Instant since = NOW.minus(Duration.ofHours(1));
        assertThat(notices.mailed("ana", NoticeReason.OPENED, since)).isOne();
        assertThat(notices.mailed("ben", NoticeReason.OPENED, since)).isZero();
    }

    @Test
    void whatWasFoldedIsNotMailedAfterwards() {
        Notice folded = keep(1, NoticeReason.OPENED);
        notices.settle(List.of(folded.folded(NOW)));
        notices.settle(List.of(folded.sent(NOW, false)));

        assertThat(notices.find(folded.id()).orElseThrow().isFolded()).isTrue();
    }

    private Notice keep(int number, NoticeReason reason) {
        return notices.keepAll(
                        List.of(
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
                                        null)))
                .getFirst();
    }
}
