package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.servicekit.trace.CurrentTrace;
import io.howdidwedo.servicekit.trace.Step;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.invitation.Carrier.Carried;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.invitation.TimeToWrite.Decision;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Hands mails and messages over to who carries them, at a time that suits the customer.
final class HandingOver {
    private final Invitations invitations;
    private final Surveys surveys;
    private final KeepingSuppressions suppressions;
    private final TimeToWrite timeToWrite;
    private final Carriers carriers;
    private final Clock clock;

    HandingOver(
            Invitations invitations,
            Surveys surveys,
            KeepingSuppressions suppressions,
            TimeToWrite timeToWrite,
            Carriers carriers,
            Clock clock) {
        this.invitations = invitations;
        this.surveys = surveys;
        this.suppressions = suppressions;
        this.timeToWrite = timeToWrite;
        this.carriers = carriers;
        this.clock = clock;
    }

    /// A mail or message whose time has come.
    record DueMail(Invitation invitation, Transaction transaction, Sending sending) {}

    /// A mail that is written now, with the survey it asks.
    private record Written(DueMail due, Survey survey) {
        UUID id() {
            return due.invitation().id();
        }
    }

    /// What became of a mail that was handed over; without either nothing is known of it.
    private record Outcome(Written mail, @Nullable Delivery said, @Nullable RuntimeException why) {}

    /// Sends mails, or lets them wait for a better time; each is of another invitation. They are
    /// handed over side by side, and what became of them is kept in one go.
    ///
    /// @throws RuntimeException when who carries one cannot be reached; what is known of the others
    ///     is kept
    void deliver(List<DueMail> mails) {
        Map<UUID, UnaryOperator<Invitation>> steps = new HashMap<>();
        List<Written> written = new ArrayList<>();
        Instant now = clock.instant();
        for (DueMail due : mails) {
            Survey survey = survey(due.invitation());
            switch (decide(due, survey, now)) {
                case Decision.Write() -> written.add(new Written(due, survey));
                case Decision.Wait(Instant until, String reason) ->
                        put(steps, due, current -> wait(current, due.sending(), until, reason));
                case Decision.LeaveIt(String reason) ->
                        put(steps, due, current -> leave(current, reason));
            }
        }
        List<Outcome> outcomes = handOver(written);
        outcomes.forEach(outcome -> keep(steps, outcome));
        invitations.changeAll(steps);
        outcomes.stream()
                .map(Outcome::why)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(
                        failure -> {
                            throw failure;
                        });
    }

    private Survey survey(Invitation invitation) {
        return invitation.asks(
                surveys.find(invitation.plan().survey(), invitation.plan().surveyVersion())
                        .orElseThrow());
    }

    private Decision decide(DueMail due, Survey survey, Instant now) {
        return due.sending().reminder() == 0
                ? timeToWrite.toInvite(due.invitation(), due.transaction(), survey, now)
                : timeToWrite.toRemind(due.transaction(), survey, now);
    }

    private Invitation wait(Invitation current, Sending sending, Instant until, String reason) {
        Mailing waiting = current.mails().waiting(sending, new Mailing.Waiting(until, false));
        return HearingOfMails.wait(current, reason, waiting, clock.instant());
    }

    private Invitation leave(Invitation current, String reason) {
        return current.become(
                new InvitationState.Suppressed(reason), current.mails().atRest(), clock.instant());
    }

    private static void put(
            Map<UUID, UnaryOperator<Invitation>> steps,
            DueMail due,
            UnaryOperator<Invitation> step) {
        steps.put(
                due.invitation().id(),
                current -> awaits(current, due.sending()) ? step.apply(current) : current);
    }

    private static boolean awaits(Invitation invitation, Sending sending) {
        if (sending.round() > 0) {
            return invitation.mails().awaits(sending);
        }
        return sending.reminder() == 0
                ? invitation.isWaiting()
                : invitation.link().reminders() < sending.reminder();
    }

    /// Each carrier has as many in hand as it carries side by side; one does not wait for another.
    private List<Outcome> handOver(List<Written> mails) {
        List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
        CurrentTrace trace = CurrentTrace.now();
        Map<Carrier, List<Written>> byCarrier =
                mails.stream()
                        .collect(Collectors.groupingBy(mail -> carriers.on(to(mail).channel())));
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            byCarrier.forEach(
                    (carrier, some) -> {
                        Queue<Written> left = new ConcurrentLinkedQueue<>(some);
                        for (int i = 0; i < Math.min(carrier.sideBySide(), some.size()); i++) {
                            hands.execute(() -> handOver(carrier, left, outcomes, trace));
                        }
                    });
        }
        return outcomes;
    }

    private static void handOver(
            Carrier carrier, Queue<Written> left, List<Outcome> outcomes, CurrentTrace trace) {
        for (Written mail = left.poll(); mail != null; mail = left.poll()) {
            Invitation about = mail.due().invitation();
            try (Step step =
                    trace.handingOver(
                            "hand over " + about.via().id(),
                            about.about().relationshipId().toString())) {
                Outcome outcome = handOver(carrier, mail);
                step.with("reminder", mail.due().sending().reminder());
                tell(outcome, step);
                outcomes.add(outcome);
            }
        }
    }

    private static void tell(Outcome outcome, Step step) {
        Delivery said = outcome.said();
        RuntimeException failure = outcome.why();
        if (failure != null) {
            step.failed(failure);
        } else if (said != null && !(said instanceof Delivery.Taken)) {
            step.failed(said.getClass().getSimpleName());
        }
    }

    private static Outcome handOver(Carrier carrier, Written mail) {
        DueMail due = mail.due();
        try {
            Delivery said =
                    carrier.send(
                            new Carried(
                                    due.invitation(),
                                    to(mail),
                                    due.transaction(),
                                    mail.survey(),
                                    due.sending()));
            return new Outcome(mail, said, null);
        } catch (RuntimeException e) {
            return new Outcome(mail, null, e);
        }
    }

    private static Address to(Written mail) {
        DueMail due = mail.due();
        return Objects.requireNonNull(due.transaction().customer().address(due.invitation().via()));
    }

    /// What is said about the address is kept first, so that a crash between the two loses nothing.
    private void keep(Map<UUID, UnaryOperator<Invitation>> steps, Outcome outcome) {
        Delivery said = outcome.said();
        if (said == null) {
            return;
        }
        Written mail = outcome.mail();
        if (said instanceof Delivery.AddressGone(String reason)) {
            suppressions.suppress(
                    to(mail).listed(), Why.ADDRESS_GONE, Source.SENDING, reason, mail.id());
        }
        Instant now = clock.instant();
        Sending sending = mail.due().sending();
        put(steps, mail.due(), current -> AfterSending.of(current, sending, said, now));
    }
}
