package io.howdidwedo.analyticsservice.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-12-01T06:00:00Z");
    private static final UUID REPORT = new UUID(0, 1);

    private final Timetable timetable =
            Timetable.starting(Rhythm.MONTHLY, 7, ZoneId.of("Europe/Berlin"), NOW);

    @Test
    void startsWithTheNextTime() {
        assertThat(timetable.nextAt()).isEqualTo(FIRST);
        assertThat(timers(timetable, null))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.event())
                                        .isEqualTo(
                                                new TimerSet(
                                                        one.key(), FIRST, fired(one.key(), 1))));
    }

    @Test
    void knowsATimerThatItWaitsFor() {
        assertThat(timetable.awaits(fired("a", 1))).isTrue();
        assertThat(timetable.done(FIRST).awaits(fired("a", 1))).isFalse();
        assertThat(timetable.paused().awaits(fired("a", 2))).isFalse();
    }

    @Test
    void goesOnAfterATime() {
        Timetable next = timetable.done(FIRST);

        assertThat(next.nextAt()).isEqualTo("2027-01-01T06:00:00Z");
        assertThat(timers(next, timetable)).extracting(TimetableTest::isSet).contains(true);
    }

    /// Three first days of a month passed while nothing ran: one goes out, not three.
    @Test
    void leavesOutTimesThatWereMissed() {
        assertThat(timetable.done(Instant.parse("2027-03-10T00:00:00Z")).nextAt())
                .isEqualTo("2027-04-01T05:00:00Z");
    }

    @Test
    void takesItsTimerBackWhenItRests() {
        Timetable paused = timetable.paused();

        assertThat(paused.rests()).isTrue();
        assertThat(timers(paused, timetable))
                .singleElement()
                .satisfies(one -> assertThat(one.event()).isNull());
        assertThat(paused.moved(Rhythm.WEEKLY, 9, NOW).rests()).isTrue();
        assertThat(paused.resumed(NOW).nextAt()).isEqualTo(FIRST);
    }

    @Test
    void movesToAnotherHour() {
        Timetable moved = timetable.moved(Rhythm.WEEKLY, 9, NOW);

        assertThat(moved.nextAt()).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(timers(moved, timetable))
                .extracting(TimetableTest::isSet)
                .containsExactly(false, true);
        assertThat(timetable.atOnce(NOW).nextAt()).isEqualTo(NOW);
    }

    @Test
    void setsNoTimerWhereNothingMoved() {
        assertThat(timers(timetable, timetable)).isEmpty();
    }

    @Test
    void refusesAnHourThatIsNone() {
        assertThatThrownBy(() -> Timetable.starting(Rhythm.WEEKLY, 24, ZoneId.of("UTC"), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isSet(OutgoingEvent event) {
        return event.event() instanceof TimerSet;
    }

    private static List<OutgoingEvent> timers(Timetable now, @Nullable Timetable before) {
        return now.timers(TimerPurpose.SEND_REPORT, REPORT, before, NOW);
    }

    private static TimerFired fired(String id, int occasion) {
        return new TimerFired(id, TimerPurpose.SEND_REPORT, REPORT, null, null, occasion, FIRST);
    }
}
