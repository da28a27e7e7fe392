package io.howdidwedo.surveyservice.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import io.howdidwedo.surveyservice.preference.PreferencesInMemory;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A month and a half of asking, hour by hour, with two instances of the service, and restarts
/// after which the last timers and answers are delivered again. What should happen is worked out
/// beside it from when each invitation was sent and answered. `-Dmonths=100` lives through more.
class ThirtyDaysOfAskingTest {
    private static final Instant BEGIN = Instant.parse("2026-10-10T00:00:00Z");
    private static final Duration STEP = Duration.ofHours(1);
    private static final Instant END = BEGIN.plus(Duration.ofDays(45));
    private static final int TRANSACTIONS = 120;
    private static final List<Duration> REMINDERS = List.of(Duration.ofDays(3), Duration.ofDays(7));
    private static final Duration OVER = Duration.ofDays(14);

    private final SettableClock clock = new SettableClock(BEGIN);
    private final AskedCustomers customers = new AskedCustomers(BEGIN);
    private final InvitationsInMemory invitations = new InvitationsInMemory();
    private final Mailing mail = new Mailing();
    private final List<SendingInvitations> instances = List.of(instance(), instance());
    private final Map<String, TimerSet> schedule = new HashMap<>();
    private final Map<UUID, Asked> asked = new LinkedHashMap<>();
    private final List<Runnable> lastHeard = new ArrayList<>();
    private final List<String> happened = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<InvitationChanged> silences = new ArrayList<>();
    private Random chance = new Random(0);

    /// What was said, how much of it is on its way, and how much of it the invitations said.
    private final List<OutgoingEvent> said = new ArrayList<>();

    private int published;
    private int taken;

    /// What is known of one transaction.
    private static final class Asked {
        @Nullable Instant sentAt;
        boolean over;
    }

    static LongStream months() {
        return LongStream.rangeClosed(1, Long.getLong("months", 1));
    }

    @ParameterizedTest
    @MethodSource("months")
    void everybodyIsAskedAndRemindedOnceAtTheirTime(long seed) {
        chance = new Random(seed);
        while (clock.instant().isBefore(END)) {
            clock.advance(STEP);
            fireDue();
            liveOn();
            publish();
        }
        assertThat(happened)
                .containsExactlyInAnyOrderElementsOf(expected)
                .anyMatch(one -> one.startsWith("REMIND 2"))
                .anyMatch(one -> one.startsWith("EXPIRE"));
        assertThat(mail.sent)
                .containsExactlyInAnyOrderElementsOf(
                        happened.stream().filter(one -> !one.startsWith("EXPIRE")).toList());
        assertThat(silences.stream().map(InvitationChanged::transactionId).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        happened.stream()
                                .filter(one -> one.startsWith("EXPIRE"))
                                .map(one -> UUID.fromString(one.split(" ", -1)[2]))
                                .toList());
    }

    /// The schedule: what is due fires in order of its time, once.
    private void fireDue() {
        List<TimerSet> due =
                schedule.values().stream()
                        .filter(timer -> !timer.dueAt().isAfter(clock.instant()))
                        .sorted(Comparator.comparing(TimerSet::dueAt))
                        .toList();
        due.forEach(timer -> schedule.remove(timer.timerId()));
        List<TimerFired> fired = due.stream().map(TimerSet::fires).toList();
        fired.forEach(this::noted);
        if (!fired.isEmpty()) {
            hears(() -> any().due(fired));
        }
    }

    private void noted(TimerFired timer) {
        UUID id = Objects.requireNonNull(timer.transactionId());
        String what = timer.purpose() + " " + timer.occasion();
        happened.add(
                what.replace("EXPIRE_INVITATION", "EXPIRE") + " " + id + " " + clock.instant());
        Asked one = Objects.requireNonNull(asked.get(id));
        switch (timer.purpose()) {
            case INVITE -> {
                one.sentAt = clock.instant();
                for (int number = 1; number <= REMINDERS.size(); number++) {
                    expect("REMIND " + number, id, one.sentAt.plus(REMINDERS.get(number - 1)));
                }
                expect("EXPIRE 0", id, one.sentAt.plus(OVER));
            }
            case EXPIRE_INVITATION -> one.over = true;
            default -> {
                // A reminder goes out, and nothing else changes.
            }
        }
    }

    private SendingInvitations any() {
        return instances.get(chance.nextInt(instances.size()));
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
            answer(open.get(chance.nextInt(open.size())));
        }
        if (chance.nextInt(60) == 0) {
            List.copyOf(lastHeard.subList(Math.max(0, lastHeard.size() - 5), lastHeard.size()))
                    .forEach(Runnable::run);
        }
    }

    private void answer(UUID transaction) {
        Objects.requireNonNull(asked.get(transaction)).over = true;
        // What was to come later does not come any more.
        expected.removeIf(one -> one.contains(transaction.toString()) && isLater(one));
        Instant now = clock.instant();
        UUID invitation = Invitation.idOf(transaction, AskedFor.TRANSACTION, 0);
        hears(
                () ->
                        invitations.change(
                                invitation,
                                current ->
                                        current.status() == InvitationStatus.ANSWERED
                                                ? current
                                                : current.become(
                                                        new InvitationState.Answered(), now)));
    }

    private boolean isLater(String one) {
        return Instant.parse(one.substring(one.lastIndexOf(' ') + 1)).isAfter(clock.instant());
    }

    private void record() {
        Instant inviteAt = clock.instant().plus(STEP.multipliedBy(1 + chance.nextInt(48)));
        Transaction transaction = transaction("A-" + asked.size(), inviteAt);
        customers.add(transaction);
        asked.put(transaction.id(), new Asked());
        expect("INVITE 0", transaction.id(), inviteAt);
        said.addAll(transaction.events());
        publish();
    }

    private void expect(String what, UUID id, Instant at) {
        if (!at.isAfter(END)) {
            expected.add(what + " " + id + " " + at);
        }
    }

    private void hears(Runnable heard) {
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
        List<OutgoingEvent> told = invitations.events();
        said.addAll(told.subList(taken, told.size()));
        taken = told.size();
        for (OutgoingEvent one : said.subList(published, said.size())) {
            if (one.event() instanceof TimerSet set) {
                schedule.put(one.key(), set);
            } else if (one.event() == null) {
                schedule.remove(one.key());
            } else if (one.event() instanceof InvitationChanged changed
                    && changed.silence() != null) {
                silences.add(changed);
            }
        }
        published = said.size();
    }

    private Transaction transaction(String externalId, Instant inviteAt) {
        return new Transaction(
                "shop",
                externalId,
                clock.instant(),
                Stage.AFTER,
                "north-branch",
                "home-delivery",
                null,
                new Customer(
                        externalId,
                        CustomerKind.EXTERNAL,
                        externalId,
                        externalId + "@example.org",
                        null,
                        null,
                        "en",
                        null,
                        null),
                null,
                Map.of(),
                clock.instant(),
                new Asking(Survey.STANDARD, 1, inviteAt, REMINDERS, OVER),
                null,
                null);
    }

    private SendingInvitations instance() {
        return customers
                .sending(
                        invitations,
                        new PreferencesInMemory(),
                        new KeepingSuppressions(new SuppressionsInMemory(), clock),
                        clock,
                        Carriers.mail(mail))
                .sending();
    }

    /// Takes every mail, and notes it as the timer that had it sent.
    private final class Mailing implements Carrier {
        private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Delivery send(Carried carried) {
            int reminder = carried.sending().reminder();
            String what = reminder == 0 ? "INVITE 0" : "REMIND " + reminder;
            sent.add(what + " " + carried.transaction().id() + " " + clock.instant());
            return new Delivery.Taken();
        }
    }
}
