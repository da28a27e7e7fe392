package io.howdidwedo.surveyservice.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged.Silence;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.trace.CurrentTrace;
import io.howdidwedo.servicekit.trace.TracesInTests;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SendingInvitationsTest extends AskingInMemory {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String ANA = "ana@example.org";
    private static final String BEAS_NUMBER = "+4915112345678";

    private final MailSystem mail = new MailSystem();
    private final FiringTimers sending =
            sending(
                    new Carriers(
                            Map.of(Channel.EMAIL, mail, Channel.SMS, mail, Channel.CHAT, mail)));
    private final Transaction ana = customers.customer("ana", ANA);
    private final UUID id = AskedCustomers.invitationOf(ana);

    SendingInvitationsTest() {
        super(NOON);
    }

    @Test
    void whatTheMailSystemTakesIsSentOnce() {
        sending.invite(ana.id());
        sending.invite(ana.id());

        assertThat(mail.asked).containsExactly(new Sending(0, 0, 0, false));
        assertThat(invitation().status()).isEqualTo(InvitationStatus.SENT);
    }

    /// The answer comes by a request of the customer's browser, which knows nothing of it.
    @Test
    void anInvitationKeepsTheTraceOfItsTransaction() {
        TracesInTests all = TracesInTests.all();

        inTrace(all, () -> sending.invite(ana.id()));

        assertThat(invitation().about().trace()).isEqualTo(TracesInTests.TOLD);
        assertThat(all.names()).containsExactly("hand over email");
        assertThat(all.told().getFirst().getTraceId())
                .isEqualTo(TracesInTests.traceOf(TracesInTests.TOLD));
    }

    @Test
    void aMailThatIsNotTakenIsToldAsAFailure() {
        TracesInTests all = TracesInTests.all();
        mail.answer = new Delivery.TryLater("4.7.1");

        inTrace(all, () -> sending.invite(ana.id()));

        assertThat(all.told().getFirst().getStatus().getDescription()).isEqualTo("TryLater");
    }

    private void inTrace(TracesInTests all, Runnable work) {
        CurrentTrace.ofSet(
                        all.traces(), Map.of(ana.relationshipId().toString(), TracesInTests.TOLD))
                .during(work);
    }

    @Test
    void whatIsNotTakenForNowIsTriedAgainLater() {
        mail.answer = new Delivery.TryLater("4.7.1");
        sending.invite(ana.id());

        assertThat(invitation().status()).isEqualTo(InvitationStatus.DEFERRED);
        assertThat(invitation().reason()).isEqualTo("4.7.1");
        assertThat(nextTimer().dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));

        mail.answer = new Delivery.Taken();
        fire(nextTimer());

        assertThat(invitation().status()).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation().reason()).isNull();
        assertThat(invitation().link().sentAt()).isEqualTo(clock.instant());
    }

    @Test
    void aTimerThatFiresTwiceSendsOnce() {
        mail.answer = new Delivery.TryLater("4.7.1");
        sending.invite(ana.id());
        mail.answer = new Delivery.Taken();

        fire(nextTimer());
        fire(nextTimer());

        assertThat(mail.asked).hasSize(2);
    }

    @Test
    void aTimerFromBeforeDoesNotSendWhatWaitsForTheNext() {
        mail.answer = new Delivery.TryLater("4.7.1");
        sending.invite(ana.id());
        TimerSet first = nextTimer();
        fire(first);

        fire(first);

        assertThat(mail.asked).hasSize(2);
    }

    @Test
    void whatWasHeardBeforeChangesNothing() {
        sending.invite(ana.id());
        MailNews returned =
                new MailNews(
                        new UUID(0, 1),
                        MailNews.Kind.RETURNED,
                        0,
                        0,
                        "4.2.2",
                        NOON,
                        Source.MAILBOX);

        Invitation once = invitation().heard(returned, NOON);

        assertThat(once.heard(returned, NOON)).isSameAs(once);
    }

    @Test
    void pausesGrowAndHaveAnEnd() {
        mail.answer = new Delivery.TryLater("4.2.2");
        sending.invite(ana.id());
        List<Duration> pauses = new ArrayList<>();
        while (invitation().mails().waiting() != null) {
            TimerSet timer = nextTimer();
            pauses.add(Duration.between(clock.instant(), timer.dueAt()));
            fire(timer);
        }

        assertThat(pauses)
                .extracting(Duration::toMinutes)
                .containsExactly(5L, 15L, 45L, 135L, 405L);
        assertThat(mail.asked).hasSize(6);
        assertThat(invitation().status()).isEqualTo(InvitationStatus.FAILED);
        assertThat(invitation().reason()).isEqualTo("4.2.2");
        assertThat(suppressions.whyNot(ANA)).isEmpty();
    }

    @Test
    void anAddressThatIsGoneGetsNoMoreMail() {
        mail.answer = new Delivery.AddressGone("5.1.1");
        sending.invite(ana.id());
        mail.answer = new Delivery.Taken();

        assertThat(invitation().status()).isEqualTo(InvitationStatus.BOUNCED);
        assertThat(invitation().reason()).isEqualTo("5.1.1");
        assertThat(suppressions.whyNot(ANA)).contains(Why.ADDRESS_GONE);

        Transaction next = customers.customer("ana-again", ANA);
        sending.invite(next.id());

        Invitation suppressed = invitations.find(AskedCustomers.invitationOf(next)).orElseThrow();
        assertThat(suppressed.status()).isEqualTo(InvitationStatus.SUPPRESSED);
        assertThat(suppressed.reason()).isEqualTo("bounced-before");
        assertThat(mail.asked).hasSize(1);
    }

    @Test
    void aMailThatIsRefusedForItselfLeavesTheAddress() {
        mail.answer = new Delivery.Refused("5.7.1");
        sending.invite(ana.id());

        assertThat(invitation().status()).isEqualTo(InvitationStatus.FAILED);
        assertThat(suppressions.whyNot(ANA)).isEmpty();
        assertThat(invitations.timers()).isEmpty();
    }

    @Test
    void whoComesTooEarlyWaitsForTheirTurnOnce() {
        mail.answer = new Delivery.NotYet(NOON.plusSeconds(7));
        sending.invite(ana.id());

        assertThat(nextTimer().dueAt()).isEqualTo(NOON.plusSeconds(7));

        mail.answer = new Delivery.Taken();
        fire(nextTimer());

        assertThat(mail.asked)
                .containsExactly(new Sending(0, 0, 0, false), new Sending(0, 0, 1, true));
        assertThat(invitation().status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void whoOptsOutWhileTheMailWaitsDoesNotGetIt() {
        mail.answer = new Delivery.TryLater("4.7.1");
        sending.invite(ana.id());
        preferences.optOut("ana");
        fire(nextTimer());

        assertThat(mail.asked).hasSize(1);
        assertThat(invitation().status()).isEqualTo(InvitationStatus.SUPPRESSED);
        assertThat(invitation().reason()).isEqualTo("opted-out");
    }

    @Test
    void aReminderThatWaitsLeavesTheInvitationSent() {
        sending.invite(ana.id());
        mail.answer = new Delivery.TryLater("4.7.1");
        sending.remind(id, 1);
        sending.remind(id, 1);

        assertThat(mail.asked).hasSize(2);
        assertThat(invitation().status()).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation().link().reminders()).isZero();

        mail.answer = new Delivery.Taken();
        fire(nextTimer());

        assertThat(invitation().link().reminders()).isEqualTo(1);
        assertThat(mail.asked.getLast()).isEqualTo(new Sending(1, 1, 1, false));
    }

    @Test
    void nobodyIsRemindedUnderAnAddressThatIsGoneOrComplained() {
        sending.invite(ana.id());
        suppressions.suppress(ANA, Why.COMPLAINED, Source.MAILBOX, null, id);
        sending.remind(id, 1);

        assertThat(mail.asked).hasSize(1);
    }

    @Test
    void aReminderToAnAddressThatIsGoneEndsTheInvitation() {
        sending.invite(ana.id());
        mail.answer = new Delivery.AddressGone("5.2.1");
        sending.remind(id, 1);

        assertThat(invitation().status()).isEqualTo(InvitationStatus.BOUNCED);
        assertThat(suppressions.whyNot(ANA)).contains(Why.ADDRESS_GONE);
    }

    @Test
    void nobodyIsWrittenToInTheirNight() {
        clock.advance(Duration.ofHours(2));
        Transaction bea = customers.customer("bea", "bea@example.org", "bea", "Asia/Tokyo");
        sending.invite(bea.id());

        assertThat(mail.asked).isEmpty();
        assertThat(invitation(bea).status()).isEqualTo(InvitationStatus.DEFERRED);
        assertThat(invitation(bea).reason()).isEqualTo("quiet-hours");
        assertThat(nextTimer().dueAt()).isEqualTo("2026-11-20T23:00:00Z");

        fire(nextTimer());

        assertThat(invitation(bea).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(mail.asked).hasSize(1);
    }

    @Test
    void whoDealsWithUsRightNowIsAskedInTheNightButNotRemindedThen() {
        Transaction bea = customers.customer("bea", "bea@example.org", "bea", "Asia/Tokyo");
        sending.invite(bea.id());
        UUID about = AskedCustomers.invitationOf(bea);

        assertThat(invitation(bea).status()).isEqualTo(InvitationStatus.SENT);

        clock.advance(Duration.ofDays(3));
        sending.remind(about, 1);

        assertThat(invitation(bea).link().reminders()).isZero();
        assertThat(nextTimer().dueAt()).isEqualTo("2026-11-23T23:00:00Z");

        fire(nextTimer());
        fire(nextTimer());

        assertThat(invitation(bea).link().reminders()).isEqualTo(1);
        assertThat(mail.asked).hasSize(2);
    }

    @Test
    void whoWasAskedLatelyIsLeftInPeace() {
        customers.askBy(resting(Duration.ofDays(7)));
        sending.invite(ana.id());
        Transaction next = customers.customer("ana", ANA, "ana-2", null);
        sending.invite(next.id());

        assertThat(invitation(next).status()).isEqualTo(InvitationStatus.DEFERRED);
        assertThat(invitation(next).reason()).isEqualTo("asked-lately");
        assertThat(nextTimer().dueAt()).isEqualTo(NOON.plus(Duration.ofDays(7)));

        fire(nextTimer());

        assertThat(invitation(next).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void whatWouldBeAskedTooLateIsNotAskedAtAll() {
        customers.askBy(resting(Duration.ofDays(40)));
        sending.invite(ana.id());
        Transaction next = customers.customer("ana", ANA, "ana-2", null);
        sending.invite(next.id());

        assertThat(invitation(next).status()).isEqualTo(InvitationStatus.SUPPRESSED);
        assertThat(invitation(next).reason()).isEqualTo("asked-lately");
        assertThat(mail.asked).hasSize(1);
    }

    private static Policy resting(Duration rest) {
        Policy normal = Policy.DEFAULT;
        return new Policy(
                normal.delay(),
                normal.remindAfter(),
                normal.expireAfter(),
                normal.askAboutLast(),
                normal.window(),
                rest,
                normal.priority(),
                normal.oneIn(),
                normal.audience(),
                normal.channels());
    }

    private Invitation invitation(Transaction about) {
        return invitations.find(AskedCustomers.invitationOf(about)).orElseThrow();
    }

    @Test
    void whoHasOnlyANumberIsAskedByTextMessage() {
        Transaction bea = customers.reachable("bea", null, BEAS_NUMBER, null);
        sending.invite(bea.id());

        assertThat(mail.written).containsExactly(new Address(Channel.SMS, BEAS_NUMBER));
        assertThat(invitation(bea).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation(bea).contactPoint()).isEqualTo("sms");
    }

    @Test
    void whoChoseAChannelIsReachedThereFirst() {
        preferences.reachBy("bea", Channel.CHAT);
        Transaction bea = customers.reachable("bea", "bea@example.org", BEAS_NUMBER, "bea-1");
        sending.invite(bea.id());

        assertThat(mail.written).containsExactly(new Address(Channel.CHAT, "bea-1"));
    }

    @Test
    void aNumberThatIsGoneIsNotUsedAgainButTheNextChannelIs() {
        preferences.reachBy("bea", Channel.SMS);
        mail.answer = new Delivery.AddressGone("http-410");
        Transaction bea = customers.reachable("bea", "bea@example.org", BEAS_NUMBER, null);
        sending.invite(bea.id());

        assertThat(invitation(bea).status()).isEqualTo(InvitationStatus.BOUNCED);
        assertThat(suppressions.whyNot(BEAS_NUMBER)).contains(Why.ADDRESS_GONE);
        assertThat(suppressions.whyNot("bea@example.org")).isEmpty();

        mail.answer = new Delivery.Taken();
        Transaction next = customers.add("bea-2", bea.customer());
        sending.invite(next.id());

        assertThat(invitation(next).contactPoint()).isEqualTo("email");
        assertThat(invitation(next).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void aReminderGoesTheWayOfItsInvitation() {
        Transaction bea = customers.reachable("bea", "bea@example.org", BEAS_NUMBER, null);
        sending.invite(bea.id());
        preferences.reachBy("bea", Channel.SMS);
        sending.remind(AskedCustomers.invitationOf(bea), 1);

        assertThat(mail.written).extracting(Address::channel).containsOnly(Channel.EMAIL);
        assertThat(mail.written).hasSize(2);
    }

    @Test
    void whoeverAsksForALongerPauseGetsIt() {
        mail.answer = new Delivery.TryLater("http-429", Duration.ofHours(1));
        sending.invite(ana.id());
        assertThat(nextTimer().dueAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));

        mail.answer = new Delivery.TryLater("http-429", Duration.ofSeconds(1));
        fire(nextTimer());
        assertThat(nextTimer().dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    void aChannelThatWasClosedMeanwhileSendsNothing() {
        mail.answer = new Delivery.TryLater("http-503");
        Transaction bea = customers.reachable("bea", null, BEAS_NUMBER, null);
        sending.invite(bea.id());
        TimerSet timer = nextTimer();
        FiringTimers mailOnly = sending(Carriers.mail(mail));
        clock.set(timer.dueAt());
        mailOnly.sendAgain(timer.fires().subject(), timer.fires().occasion());

        assertThat(mail.asked).hasSize(1);
        assertThat(invitation(bea).status()).isEqualTo(InvitationStatus.SUPPRESSED);
        assertThat(invitation(bea).reason()).isEqualTo("no-address");
    }

    @Test
    void whoWasErasedBeforeTheFirstAttemptEndedIsLeftInPeace() {
        mail.away = true;
        assertThatThrownBy(() -> sending.invite(ana.id()))
                .isInstanceOf(IllegalStateException.class);
        customers.add(ana.externalId(), ana.customer().erased());
        mail.away = false;
        sending.invite(ana.id());

        assertThat(mail.asked).isEmpty();
        assertThat(invitation().status()).isEqualTo(InvitationStatus.SUPPRESSED);
        assertThat(invitation().reason()).isEqualTo("no-address");
    }

    @Test
    void aMailSystemThatIsAwayChangesNothing() {
        mail.away = true;
        assertThatThrownBy(() -> sending.invite(ana.id()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(invitation().status()).isEqualTo(InvitationStatus.SCHEDULED);

        mail.away = false;
        sending.invite(ana.id());

        assertThat(invitation().status()).isEqualTo(InvitationStatus.SENT);
        assertThat(mail.asked).hasSize(1);
    }

    private Invitation invitation() {
        return invitations.find(id).orElseThrow();
    }

    @Test
    void whoIsAskedAgainIsAskedOneQuestion() {
        sending.invite(ana.id());
        sending.askAgain(ana.id(), new UUID(9, 9), 1);

        assertThat(mail.surveys.getFirst().questions()).hasSizeGreaterThan(1);
        assertThat(mail.surveys.getLast().questions())
                .containsExactly(mail.surveys.getFirst().again().overall());
    }

    @Test
    void whatWentOutWaitsForItsReminderAndItsEnd() {
        sending.invite(ana.id());

        assertThat(invitations.timers(TimerPurpose.REMIND))
                .extracting(TimerSet::dueAt)
                .containsExactly(NOON.plus(invitation().plan().remindAfter().getFirst()));
        assertThat(invitations.timers(TimerPurpose.EXPIRE_INVITATION))
                .extracting(TimerSet::dueAt)
                .containsExactly(invitation().link().expiresAt());
    }

    @Test
    void whoHasAnsweredIsNotWaitedForAnyMore() {
        sending.invite(ana.id());

        invitations.change(
                id, current -> current.become(new InvitationState.Answered(), clock.instant()));

        assertThat(invitations.timers(TimerPurpose.REMIND)).isEmpty();
        assertThat(invitations.timers(TimerPurpose.EXPIRE_INVITATION)).isEmpty();
    }

    @Test
    void whatNobodySpokeOfIsToldWhenTheLinkCloses() {
        sending.invite(ana.id());

        sending.expire(id);
        sending.expire(id);

        assertThat(told(InvitationStatus.EXPIRED))
                .extracting(InvitationChanged::silence)
                .containsExactly(
                        new Silence(
                                ana.externalId(),
                                ana.customer().kind(),
                                ana.customer().tier(),
                                ana.value(),
                                ana.occurredAt()));
        assertThat(told(InvitationStatus.SENT))
                .extracting(InvitationChanged::silence)
                .containsOnlyNulls();
    }

    @Test
    void whatOnlyWaitsToBeHandedOverIsNoNews() {
        sending.invite(ana.id());

        assertThat(told(InvitationStatus.SCHEDULED)).isEmpty();
        assertThat(told(InvitationStatus.SENT)).hasSize(1);
    }

    @Test
    void thoseDueTogetherAreSentEachAsItIsDue() {
        Transaction bea = customers.customer("bea", "bea@example.org");
        sending.invite(ana.id());
        clock.set(NOON.plus(Duration.ofDays(4)));

        sending.sending()
                .due(
                        List.of(
                                fires(TimerPurpose.REMIND, id, ana, 1),
                                fires(TimerPurpose.INVITE, bea.id(), bea, 0),
                                fires(TimerPurpose.REMIND, id, ana, 1),
                                fires(TimerPurpose.EXPIRE_INVITATION, id, ana, 0)));

        assertThat(mail.asked).hasSize(3);
        assertThat(invitation().link().reminders()).isEqualTo(1);
        assertThat(invitation().status()).isEqualTo(InvitationStatus.EXPIRED);
        assertThat(invitations.find(AskedCustomers.invitationOf(bea)).orElseThrow().status())
                .isEqualTo(InvitationStatus.SENT);
    }

    private static TimerFired fires(
            TimerPurpose purpose, UUID subject, Transaction about, int occasion) {
        return new TimerFired("t", purpose, subject, about.id(), null, occasion, NOON);
    }

    private List<InvitationChanged> told(InvitationStatus status) {
        return invitations.events().stream()
                .map(OutgoingEvent::event)
                .filter(InvitationChanged.class::isInstance)
                .map(InvitationChanged.class::cast)
                .filter(changed -> changed.status() == status)
                .toList();
    }

    private TimerSet nextTimer() {
        return invitations.timers().getLast();
    }

    private void fire(TimerSet timer) {
        assertThat(timer.fires().purpose()).isEqualTo(TimerPurpose.SEND_AGAIN);
        clock.set(timer.dueAt());
        sending.fire(timer);
    }

    private static final class MailSystem implements Carrier {
        private final List<Sending> asked = new ArrayList<>();
        private final List<Address> written = new ArrayList<>();
        private final List<Survey> surveys = new ArrayList<>();
        private Delivery answer = new Delivery.Taken();
        private boolean away;

        @Override
        public Delivery send(Carried carried) {
            if (away) {
                throw new IllegalStateException("cannot be reached");
            }
            asked.add(carried.sending());
            written.add(carried.to());
            surveys.add(carried.survey());
            return answer;
        }
    }
}
