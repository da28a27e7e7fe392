package io.howdidwedo.followupservice.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.followupservice.schedule.kafka.SchedulesInTests;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.testsupport.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A month and a half of asking, hour by hour, with the real schedule, two instances of the
/// service, and restarts after which the last events are delivered again. What should happen is
/// worked out beside it from when each invitation was sent and answered. `-Dmonths=100` lives
/// through more.
class ThirtyDaysOfAskingTest {
    private static final Instant BEGIN = Instant.parse("2026-10-10T00:00:00Z");
    private static final Duration STEP = Duration.ofHours(1);
    private static final Instant END = BEGIN.plus(Duration.ofDays(45));
    private static final int TRANSACTIONS = 120;
    private static final List<Duration> REMINDERS = List.of(Duration.ofDays(3), Duration.ofDays(7));
    private static final Duration OVER = Duration.ofDays(14);

    private final EventRecords events = new EventRecords(JsonConfiguration.mapper(), "test");
    private final SettableClock clock = new SettableClock(BEGIN);
    private final PlansInMemory plans = new PlansInMemory();
    private final List<Unanswered> silences = new ArrayList<>();
    private final List<PlanningQuestions> instances =
            List.of(
                    new PlanningQuestions(plans, silences::add),
                    new PlanningQuestions(plans, silences::add));
    private final Map<UUID, Asked> asked = new LinkedHashMap<>();
    private final List<Runnable> lastHeard = new ArrayList<>();
    private final List<String> happened = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @TempDir Path state;
    private TestInputTopic<String, byte[]> schedule;
    private TestOutputTopic<String, byte[]> due;
    private Random chance;
    private int published;

    /// What is known of one transaction.
    private static final class Asked {
        final Instant inviteAt;
        long version;
        @Nullable Instant sentAt;
        boolean over;

        Asked(Instant inviteAt) {
            this.inviteAt = inviteAt;
        }
    }

    static LongStream months() {
        return LongStream.rangeClosed(1, Long.getLong("months", 1));
    }

    @ParameterizedTest
    @MethodSource("months")
    void everybodyIsAskedAndRemindedOnceAtTheirTime(long seed) {
        chance = new Random(seed);
        try (TopologyTestDriver driver = SchedulesInTests.driver(events, state, BEGIN)) {
            schedule = SchedulesInTests.schedule(driver);
            due = SchedulesInTests.heard(driver, Topics.DUE);
            while (clock.instant().isBefore(END)) {
                clock.advance(STEP);
                driver.advanceWallClockTime(STEP);
                due.readRecordsToList().stream()
                        .map(one -> (TimerFired) events.event(EventType.TIMER_FIRED, one.value()))
                        .forEach(this::fired);
                liveOn();
                publish();
            }
        }
        assertThat(happened)
                .containsExactlyInAnyOrderElementsOf(expected)
                .anyMatch(one -> one.startsWith("REMIND 2"))
                .anyMatch(one -> one.startsWith("EXPIRE"));
        assertThat(silences.stream().map(Unanswered::transactionId).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        happened.stream()
                                .filter(one -> one.startsWith("EXPIRE"))
                                .map(one -> UUID.fromString(one.split(" ", -1)[2]))
                                .toList());
    }

    private void liveOn() {
        if (asked.size() < TRANSACTIONS && chance.nextInt(4) == 0) {
            record();
        }
        List<UUID> open =
                asked.entrySet().stream()
                        .filter(one -> one.getValue().sentAt != null && !one.getValue().over)
                        .map(Map.Entry::getKey)
                        .toList();
        if (!open.isEmpty() && chance.nextInt(8) == 0) {
            UUID id = open.get(chance.nextInt(open.size()));
            asked.get(id).over = true;
            // What was to come later does not come any more.
            expected.removeIf(one -> one.contains(id.toString()) && isLater(one));
            changes(id, InvitationStatus.ANSWERED);
        }
        if (chance.nextInt(60) == 0) {
            List<Runnable> again =
                    List.copyOf(
                            lastHeard.subList(Math.max(0, lastHeard.size() - 5), lastHeard.size()));
            again.forEach(Runnable::run);
        }
    }

    private boolean isLater(String one) {
        return Instant.parse(one.substring(one.lastIndexOf(' ') + 1)).isAfter(clock.instant());
    }

    private void record() {
        UUID id = new UUID(1, asked.size());
        Instant inviteAt = clock.instant().plus(STEP.multipliedBy(1 + chance.nextInt(48)));
        asked.put(id, new Asked(inviteAt));
        expect("INVITE 0", id, inviteAt);
        hears(planning -> planning.transactionRecorded(recorded(id, inviteAt)));
    }

    private void expect(String what, UUID id, Instant at) {
        if (!at.isAfter(END)) {
            expected.add(what + " " + id + " " + at);
        }
    }

    private void fired(TimerFired timer) {
        UUID id = timer.transactionId();
        Asked one = asked.get(id);
        String what = timer.purpose() + " " + timer.occasion();
        happened.add(
                what.replace("EXPIRE_INVITATION", "EXPIRE") + " " + id + " " + clock.instant());
        switch (timer.purpose()) {
            case INVITE -> {
                one.sentAt = clock.instant();
                for (int number = 1; number <= REMINDERS.size(); number++) {
                    expect("REMIND " + number, id, one.sentAt.plus(REMINDERS.get(number - 1)));
                }
                expect("EXPIRE 0", id, one.sentAt.plus(OVER));
                changes(id, InvitationStatus.SENT);
            }
            case EXPIRE_INVITATION -> {
                one.over = true;
                changes(id, InvitationStatus.EXPIRED);
            }
            default -> {
                // A reminder goes out, and nothing else changes.
            }
        }
    }

    private void changes(UUID id, InvitationStatus status) {
        Asked one = asked.get(id);
        InvitationChanged changed = invitation(id, ++one.version, status, one.sentAt);
        hears(planning -> planning.invitationChanged(changed));
    }

    private void hears(Consumer<PlanningQuestions> news) {
        Runnable heard = () -> news.accept(instances.get(chance.nextInt(instances.size())));
        heard.run();
        lastHeard.add(heard);
        publish();
        if (published > 0 && chance.nextInt(10) == 0) {
            // What was on its way when an instance stopped is sent twice.
            published--;
            publish();
        }
    }

    private void publish() {
        for (OutgoingEvent one : plans.timers.subList(published, plans.timers.size())) {
            schedule.pipeInput(
                    one.key(),
                    one.event() instanceof TimerSet set ? events.data(set).getBytes(UTF_8) : null);
        }
        published = plans.timers.size();
    }

    private TransactionRecorded recorded(UUID id, Instant inviteAt) {
        return new TransactionRecorded(
                id,
                id,
                "shop",
                "A-" + id,
                clock.instant(),
                clock.instant(),
                Stage.AFTER,
                "ana",
                CustomerKind.EXTERNAL,
                null,
                "north-branch",
                "home-delivery",
                null,
                null,
                Map.of(),
                new Asking("standard", 1, inviteAt, REMINDERS, OVER),
                null);
    }

    private InvitationChanged invitation(
            UUID id, long version, InvitationStatus status, @Nullable Instant sentAt) {
        return new InvitationChanged(
                new UUID(2, id.getLeastSignificantBits()),
                id,
                id,
                version,
                AskedFor.TRANSACTION,
                "ana",
                "north-branch",
                "home-delivery",
                "email",
                status,
                null,
                clock.instant(),
                sentAt,
                null,
                REMINDERS,
                0,
                sentAt == null ? null : sentAt.plus(OVER),
                null);
    }
}
