package io.howdidwedo.followupservice.schedule.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.Reason;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.schedule.Timers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTopologyTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID CASE = UUID.fromString("00000000-0000-5000-8000-000000000001");

    private final EventRecords events = new EventRecords(JsonConfiguration.mapper(), "test");
    private final NextTimers next = new NextTimers();

    @TempDir Path state;
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> schedule;
    private TestOutputTopic<String, byte[]> due;
    private TestOutputTopic<String, byte[]> deadLetters;
    private TestOutputTopic<String, byte[]> saidOnSchedule;

    @BeforeEach
    void start() {
        start(EarlierTimers.none());
    }

    private void start(EarlierTimers earlier) {
        driver = SchedulesInTests.driver(events, state, NOW, earlier, next);
        saidOnSchedule = SchedulesInTests.heard(driver, Topics.SCHEDULE);
        schedule = SchedulesInTests.schedule(driver);
        due = SchedulesInTests.heard(driver, Topics.DUE);
        deadLetters = SchedulesInTests.heard(driver, Topics.deadLettersOf(Topics.SCHEDULE));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void firesWhenDueAndNotBefore() {
        set(1, NOW.plusSeconds(60));

        driver.advanceWallClockTime(Duration.ofSeconds(59));
        assertThat(fired()).isEmpty();

        driver.advanceWallClockTime(Duration.ofSeconds(2));
        assertThat(fired()).containsExactly(1);
    }

    /// Whatever is done then goes on with the trace in which the timer was set.
    @Test
    void whatFiresIsOfTheTraceItWasSetIn() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        TimerFired fires = new TimerFired("t", TimerPurpose.INVITE, CASE, null, null, 1, NOW);
        TimerSet timer = new TimerSet("t", NOW.plusSeconds(60), fires).in(trace);
        schedule.pipeInput("t", events.data(timer).getBytes(UTF_8));

        driver.advanceWallClockTime(Duration.ofSeconds(61));

        assertThat(due.readRecord().headers().lastHeader("traceparent").value())
                .asString(UTF_8)
                .isEqualTo(trace);
    }

    @Test
    void knowsForHowLongTheNextOneShouldHaveFired() {
        driver.advanceWallClockTime(Duration.ofSeconds(1));
        long dueAt = NOW.plusSeconds(60).toEpochMilli();
        set(1, NOW.plusSeconds(60));
        set(2, NOW.plusSeconds(90));
        assertThat(next.overdue(dueAt)).isZero();
        assertThat(next.overdue(dueAt + 5)).isEqualTo(5);

        driver.advanceWallClockTime(Duration.ofSeconds(61));

        assertThat(next.overdue(dueAt + 5)).as("it has fired").isZero();
        assertThat(next.overdue(NOW.plusSeconds(91).toEpochMilli())).isEqualTo(1_000);
    }

    @Test
    void firesOnce() {
        set(1, NOW.plusSeconds(1));

        driver.advanceWallClockTime(Duration.ofSeconds(2));
        driver.advanceWallClockTime(Duration.ofDays(2));

        assertThat(fired()).containsExactly(1);
    }

    @Test
    void whatIsPastFiresAtOnce() {
        set(1, NOW.minusSeconds(3_600));

        driver.advanceWallClockTime(Duration.ofMillis(100));

        assertThat(fired()).containsExactly(1);
    }

    @Test
    void settingAgainMovesIt() {
        set(1, NOW.plusSeconds(10));
        set(1, NOW.plusSeconds(100));

        driver.advanceWallClockTime(Duration.ofSeconds(50));
        assertThat(fired()).isEmpty();

        driver.advanceWallClockTime(Duration.ofSeconds(60));
        assertThat(fired()).containsExactly(1);
    }

    @Test
    void aCancelledTimerDoesNotFire() {
        set(1, NOW.plusSeconds(10));
        schedule.pipeInput(Timers.id(TimerPurpose.ESCALATE_CASE, CASE, 1), null);

        driver.advanceWallClockTime(Duration.ofSeconds(20));

        assertThat(fired()).isEmpty();
    }

    @Test
    void firesInOrderOfTheirTime() {
        set(3, NOW.plusSeconds(3));
        set(1, NOW.plusSeconds(1));
        set(2, NOW.plusSeconds(2));

        driver.advanceWallClockTime(Duration.ofSeconds(5));

        assertThat(fired()).containsExactly(1, 2, 3);
    }

    @Test
    void whatCannotBeUnderstoodIsADeadLetterAndTheOthersGoOn() {
        schedule.pipeInput("broken", "{".getBytes(UTF_8));
        schedule.pipeInput("empty", "{}".getBytes(UTF_8));
        schedule.pipeInput("null", "null".getBytes(UTF_8));
        schedule.pipeInput("in a million years", timer("+1000000-01-01T00:00:00Z"));
        schedule.pipeInput("before time", timer("-1000000-01-01T00:00:00Z"));
        schedule.pipeInput(null, timer("2026-11-20T12:00:01Z"));
        set(1, NOW.plusSeconds(1));

        driver.advanceWallClockTime(Duration.ofSeconds(2));

        assertThat(fired()).containsExactly(1);
        assertThat(deadLetters.readRecordsToList())
                .extracting(record -> reason(record.headers()))
                .containsExactly(
                        "Its data is no io.howdidwedo.timer-set.v1: body: it is not valid JSON"
                                + " here.",
                        "Its data is no io.howdidwedo.timer-set.v1: timerId is missing.",
                        "Its data is missing.",
                        "dueAt must be between 1970 and 9999.",
                        "dueAt must be between 1970 and 9999.",
                        "It has no key, which is the id of the timer.");
    }

    @Test
    void whatCannotBeUnderstoodLeavesTheTimerAsItIs() {
        set(1, NOW.plusSeconds(1));
        schedule.pipeInput(Timers.id(TimerPurpose.ESCALATE_CASE, CASE, 1), "{".getBytes(UTF_8));

        driver.advanceWallClockTime(Duration.ofSeconds(2));

        assertThat(fired()).containsExactly(1);
    }

    @Test
    void whatHasFiredIsTakenOffTheSchedule() {
        set(1, NOW.plusSeconds(1));
        set(2, NOW.plusSeconds(100));

        driver.advanceWallClockTime(Duration.ofSeconds(2));

        assertThat(fired()).containsExactly(1);
        assertThat(said()).containsExactly(Map.entry(id(1), false));
    }

    /// Set anew while it fired: the taking off is said after it, and is about the timer before.
    @Test
    void aTimerSetAnewWhileItFiredStays() {
        set(1, NOW.plusSeconds(100));
        takenOff(1, NOW.plusSeconds(1));

        assertThat(said()).containsExactly(Map.entry(id(1), true));
        driver.advanceWallClockTime(Duration.ofSeconds(101));
        assertThat(fired()).containsExactly(1);
    }

    /// Another scheduler had fired it, and this one has restored the time before.
    @Test
    void whatWasFiredElsewhereDoesNotFireAgain() {
        set(1, NOW.minusSeconds(1));
        takenOff(1, NOW.minusSeconds(1));

        driver.advanceWallClockTime(Duration.ofSeconds(2));

        assertThat(fired()).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsSaidOnceMoreMovesNoTimerBack() {
        begin();
        set(1, NOW.plusSeconds(100));
        setAgain(1, NOW.plusSeconds(10));

        driver.advanceWallClockTime(Duration.ofSeconds(50));
        assertThat(fired()).isEmpty();
        assertThat(said()).containsExactly(Map.entry(id(1), true));

        driver.advanceWallClockTime(Duration.ofSeconds(51));
        assertThat(fired()).containsExactly(1);
    }

    @Test
    void whatIsSaidOnceMoreBringsNoCancelledTimerBack() {
        begin();
        setAgain(1, NOW.plusSeconds(10));

        driver.advanceWallClockTime(Duration.ofSeconds(50));

        assertThat(fired()).isEmpty();
        assertThat(said()).containsExactly(Map.entry(id(1), false));
    }

    /// The scheduler before this one had said it, and stopped: it is the newest there is.
    @Test
    void whatTheOneBeforeSaidOnceMoreCounts() {
        setAgain(1, NOW.plusSeconds(10));

        driver.advanceWallClockTime(Duration.ofSeconds(50));
        driver.advanceWallClockTime(Duration.ofSeconds(1));

        assertThat(fired()).containsExactly(1);
    }

    /// A version whose fired timers stayed on the schedule had read until offset 3: it had fired
    /// the first, moved the second and was stopped before the third was due.
    @Test
    void whatAnEarlierVersionFiredDoesNotFireAgain() {
        driver.close();
        start(
                new EarlierTimers(
                        Map.of(0, 4L),
                        Map.of(id(3), NOW.minusSeconds(1).toEpochMilli()),
                        NOW.toEpochMilli()));

        set(1, NOW.minusSeconds(60));
        set(2, NOW.minusSeconds(60));
        set(2, NOW.plusSeconds(60));
        set(3, NOW.minusSeconds(1));
        set(4, NOW.minusSeconds(60));

        driver.advanceWallClockTime(Duration.ofSeconds(1));
        assertThat(fired()).containsExactly(4, 3);
        driver.advanceWallClockTime(Duration.ofSeconds(60));
        assertThat(fired()).containsExactly(2);
    }

    @Test
    void thoseDueWithinAMomentFireTogether() {
        begin();
        set(1, NOW.plusSeconds(1));
        set(2, NOW.plusMillis(1_150));
        driver.advanceWallClockTime(Duration.ofMillis(1_000));
        assertThat(fired()).containsExactly(1);

        driver.advanceWallClockTime(Duration.ofMillis(250));
        assertThat(fired()).isEmpty();
        driver.advanceWallClockTime(Duration.ofMillis(250));
        assertThat(fired()).containsExactly(2);
    }

    /// They are a set as it is, and later ones need not be late for it.
    @Test
    void whereManyAreDueTheNextNeedNotWaitSoLong() {
        begin();
        for (int i = 1; i <= 100; i++) {
            set(i, NOW.plusSeconds(1));
        }
        set(101, NOW.plusMillis(1_150));
        driver.advanceWallClockTime(Duration.ofMillis(1_000));
        assertThat(fired()).hasSize(100);

        driver.advanceWallClockTime(Duration.ofMillis(250));
        assertThat(fired()).containsExactly(101);
    }

    private void begin() {
        driver.advanceWallClockTime(Duration.ofMillis(20));
        said();
    }

    private static String id(int occasion) {
        return Timers.id(TimerPurpose.ESCALATE_CASE, CASE, occasion);
    }

    /// What the scheduler says on the schedule: whether a timer is set, by its id.
    private List<Map.Entry<String, Boolean>> said() {
        return saidOnSchedule.readRecordsToList().stream()
                .filter(record -> !record.key().startsWith("turn/"))
                .map(record -> Map.entry(record.key(), record.value() != null))
                .toList();
    }

    private void takenOff(int occasion, Instant dueAt) {
        byte[] due = ByteBuffer.allocate(Long.BYTES).putLong(dueAt.toEpochMilli()).array();
        schedule.pipeInput(
                new TestRecord<>(
                        id(occasion), null, new RecordHeaders().add(TimerProcessor.FIRED, due)));
    }

    private void setAgain(int occasion, Instant dueAt) {
        schedule.pipeInput(
                new TestRecord<>(
                        id(occasion),
                        data(occasion, dueAt),
                        new RecordHeaders().add(TimerProcessor.AGAIN, new byte[0])));
    }

    private byte[] timer(String dueAt) {
        TimerFired fires = new TimerFired("t", TimerPurpose.INVITE, CASE, null, null, 1, NOW);
        return events.data(new TimerSet("t", Instant.parse(dueAt), fires)).getBytes(UTF_8);
    }

    private static String reason(Headers headers) {
        return new String(headers.lastHeader(Reason.HEADER).value(), UTF_8);
    }

    private void set(int occasion, Instant dueAt) {
        schedule.pipeInput(id(occasion), data(occasion, dueAt));
    }

    private byte[] data(int occasion, Instant dueAt) {
        var timer = Timers.set(TimerPurpose.ESCALATE_CASE, CASE, CASE, CASE, occasion, dueAt, NOW);
        Event event = Objects.requireNonNull(timer.event());
        return events.data(event).getBytes(UTF_8);
    }

    private List<Integer> fired() {
        return due.readRecordsToList().stream()
                .map(
                        record ->
                                (TimerFired)
                                        events.event(
                                                io.howdidwedo.contracts.topic.EventType.TIMER_FIRED,
                                                record.value()))
                .map(TimerFired::occasion)
                .toList();
    }
}
