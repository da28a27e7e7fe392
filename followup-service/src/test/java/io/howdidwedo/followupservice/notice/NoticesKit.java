package io.howdidwedo.followupservice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.notice.wish.NoticeWay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Test
    void behindTheBellIsWhatSomebodyWantsThere() {
        keep(1, NoticeWay.BOTH, NOW);
        keep(2, NoticeWay.PAGE, NOW.plusSeconds(1));
        keep(3, NoticeWay.MAIL, NOW);
        keep(4, null, NOW);

        assertThat(notices.latest("ana", 10))
                .extracting(Notice::createdAt)
                .containsExactly(NOW.plusSeconds(1), NOW);
        assertThat(notices.latest("ana", 1)).hasSize(1);
        assertThat(notices.unread("ana")).isEqualTo(2);
        assertThat(notices.latest("ben", 10)).isEmpty();
        assertThat(notices.unread("ben")).isZero();
    }

    @Test
    void whatWasReadStaysReadWhateverBecomesOfItsMail() {
        Notice notice = keep(1, NoticeWay.BOTH, NOW);

        assertThat(notices.read("ben", notice.id(), NOW)).isEmpty();
        assertThat(notices.unread("ana")).isOne();
        assertThat(notices.read("ana", notice.id(), NOW)).isPresent();
        assertThat(notices.read("ana", notice.id(), NOW.plusSeconds(9)))
                .map(Notice::readAt)
                .contains(NOW);
        notices.settle(List.of(notice.sent(NOW, false)));

        assertThat(notices.unread("ana")).isZero();
        assertThat(notices.find(notice.id()))
                .hasValueSatisfying(
                        kept -> {
                            assertThat(kept.readAt()).isEqualTo(NOW);
                            assertThat(kept.sentAt()).isEqualTo(NOW);
                        });
    }

    @Test
    void whatComesLaterIsNotReadWithAllThatIsShown() {
        keep(1, NoticeWay.BOTH, NOW);
        keep(2, NoticeWay.BOTH, NOW.plusSeconds(1));

        notices.readAll("ben", NOW.plusSeconds(9), NOW);
        assertThat(notices.unread("ana")).isEqualTo(2);
        notices.readAll("ana", NOW, NOW);
        assertThat(notices.unread("ana")).isOne();
        notices.readAll("ana", NOW.plusSeconds(1), NOW);
        assertThat(notices.unread("ana")).isZero();
    }

    private Notice keep(int number, NoticeReason reason) {
        return keep(number, reason, null, NOW);
    }

    private Notice keep(int number, @Nullable NoticeWay way, Instant at) {
        return keep(number, NoticeReason.HANDED_OVER, way, at);
    }

    private Notice keep(int number, NoticeReason reason, @Nullable NoticeWay way, Instant at) {
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
                                        at,
                                        null,
                                        false,
                                        null,
                                        way,
                                        null)))
                .getFirst();
    }
}
