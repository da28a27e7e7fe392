package io.howdidwedo.surveyservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.delivery.HearingReports.Outcome;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.AskingInMemory;
import io.howdidwedo.surveyservice.invitation.Carrier;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.FiringTimers;
import io.howdidwedo.surveyservice.invitation.FollowingAnswers;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.invitation.MailNews;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HearingReportsTest extends AskingInMemory {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String ANA = "ana@example.org";

    private int mails;
    private final Carrier carrier =
            _ -> {
                mails++;
                return new Carrier.Delivery.Taken();
            };
    private final FiringTimers sending =
            sending(new Carriers(Map.of(Channel.EMAIL, carrier, Channel.SMS, carrier)));
    private final HearingReports hearing =
            new HearingReports(invitations, customers, suppressions, preferences, clock);
    private final Transaction ana = customers.customer("ana", ANA);
    private final UUID id = AskedCustomers.invitationOf(ana);

    HearingReportsTest() {
        super(NOON);
    }

    @BeforeEach
    void invite() {
        sending.invite(ana.id());
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void anAddressThatIsGoneEndsTheInvitationAndIsSuppressed() {
        assertThat(hear(1, MailNews.Kind.ADDRESS_GONE, "5.1.1")).isEqualTo(Outcome.DONE);

        assertThat(invitation().status()).isEqualTo(InvitationStatus.BOUNCED);
        assertThat(invitation().reason()).isEqualTo("5.1.1");
        assertThat(suppressions.whyNot(ANA)).contains(Why.ADDRESS_GONE);
        assertThat(preferences.of("ana").optedOut()).isFalse();
        sending.remind(id, 1);
        assertThat(mails).isEqualTo(1);
    }

    @Test
    void aNumberThatIsGoneIsSuppressedAndTheMailAddressIsNot() {
        Transaction bea = customers.reachable("bea", "bea@example.org", "+4915112345678", null);
        preferences.reachBy("bea", Channel.SMS);
        sending.invite(bea.id());
        UUID invited = AskedCustomers.invitationOf(bea);

        assertThat(
                        hearing.hear(
                                new Report.Fact(
                                        new UUID(0, 9),
                                        MailName.ofMessageId(invited + ".0").orElseThrow(),
                                        MailNews.Kind.ADDRESS_GONE,
                                        "5.1.1",
                                        clock.instant()),
                                Source.PROVIDER,
                                Teams.ALL,
                                _ -> true))
                .isEqualTo(Outcome.DONE);

        assertThat(invitations.find(invited).orElseThrow().status())
                .isEqualTo(InvitationStatus.BOUNCED);
        assertThat(suppressions.whyNot("+4915112345678")).contains(Why.ADDRESS_GONE);
        assertThat(suppressions.whyNot("bea@example.org")).isEmpty();
    }

    @Test
    void whatFailedForNowIsSentAgainAfterAPause() {
        hear(1, MailNews.Kind.RETURNED, "4.2.2");

        assertThat(invitation().status()).isEqualTo(InvitationStatus.DEFERRED);
        assertThat(suppressions.whyNot(ANA)).isEmpty();
        TimerSet timer = invitations.timers().getLast();
        assertThat(timer.dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));

        fire(timer);

        assertThat(mails).isEqualTo(2);
        assertThat(invitation().status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void whatFailsForNowAgainAndAgainIsGivenUp() {
        int report = 0;
        while (invitation().status() == InvitationStatus.SENT) {
            hear(++report, MailNews.Kind.RETURNED, "4.2.2");
            if (invitation().status() == InvitationStatus.DEFERRED) {
                fire(invitations.timers().getLast());
            }
        }

        assertThat(mails).isEqualTo(6);
        assertThat(invitation().status()).isEqualTo(InvitationStatus.FAILED);
        assertThat(suppressions.whyNot(ANA)).isEmpty();
    }

    @Test
    void aRefusalForAnotherReasonThanTheAddressSuppressesNothing() {
        hear(1, MailNews.Kind.REFUSED, "5.7.1");

        assertThat(invitation().status()).isEqualTo(InvitationStatus.FAILED);
        assertThat(suppressions.whyNot(ANA)).isEmpty();
        assertThat(invitations.timers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERED", "DELAYED"})
    void nothingFollowsFromTheRest(MailNews.Kind kind) {
        hear(1, kind, "4.4.1");

        assertThat(invitation().status()).isEqualTo(InvitationStatus.SENT);
        assertThat(suppressions.whyNot(ANA)).isEmpty();
        assertThat(invitations.timers()).isEmpty();
        assertThat(invitation().mails().heard()).hasSize(1);
    }

    @Test
    void whoComplainsGetsNoMoreMailAndIsNotAskedAgain() {
        hear(1, MailNews.Kind.COMPLAINED, null);

        assertThat(suppressions.whyNot(ANA)).contains(Why.COMPLAINED);
        assertThat(preferences.of("ana").optedOut()).isTrue();
        sending.remind(id, 1);
        assertThat(mails).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportAgainChangesNothing(MailNews.Kind kind) {
        hear(1, kind, "5.1.1");
        Invitation before = invitation();
        int told = invitations.events().size();

        assertThat(hear(1, kind, "5.1.1")).isEqualTo(Outcome.KNOWN);

        assertThat(invitation()).isEqualTo(before);
        assertThat(invitations.events()).hasSize(told);
    }

    @Test
    void mailboxAndProviderTogetherHaveOneEffect() {
        hear(1, MailNews.Kind.RETURNED, "4.2.2");
        hearing.hear(
                fact(2, MailNews.Kind.RETURNED, "4.2.2", null),
                Source.PROVIDER,
                Teams.ALL,
                _ -> true);

        assertThat(invitations.timers()).hasSize(1);

        hear(3, MailNews.Kind.ADDRESS_GONE, "5.1.1");
        hearing.hear(
                fact(4, MailNews.Kind.ADDRESS_GONE, "5.1.1", 0),
                Source.PROVIDER,
                Teams.ALL,
                _ -> true);

        assertThat(invitation().status()).isEqualTo(InvitationStatus.BOUNCED);
        assertThat(suppressions.takeOff(ANA, "eva", "called")).isTrue();
        hearing.hear(
                fact(5, MailNews.Kind.ADDRESS_GONE, "5.1.1", 0),
                Source.PROVIDER,
                Teams.ALL,
                _ -> true);
        assertThat(suppressions.whyNot(ANA)).isEmpty();
    }

    @Test
    void aLateReportAboutAnEarlierSendingChangesNothing() {
        hear(1, MailNews.Kind.RETURNED, "4.2.2");
        Instant early = clock.instant();
        fire(invitations.timers().getLast());

        hearing.hear(
                fact(2, MailNews.Kind.RETURNED, "4.2.2", 0), Source.MAILBOX, Teams.ALL, _ -> true);
        hearing.hear(
                new Report.Fact(
                        new UUID(0, 3),
                        new MailName(id, 0, null),
                        MailNews.Kind.RETURNED,
                        "4.2.2",
                        early),
                Source.PROVIDER,
                Teams.ALL,
                _ -> true);

        assertThat(invitation().status()).isEqualTo(InvitationStatus.SENT);
        assertThat(invitations.timers()).hasSize(1);
    }

    @Test
    void whoHasAnsweredHasAnsweredWhateverComesBack() {
        FollowingAnswers answers = new FollowingAnswers(invitations);
        answers.opened(id, clock.instant());

        hear(1, MailNews.Kind.RETURNED, "4.2.2");
        hear(2, MailNews.Kind.ADDRESS_GONE, "5.1.1");

        assertThat(invitation().status()).isEqualTo(InvitationStatus.OPENED);
        assertThat(suppressions.whyNot(ANA)).contains(Why.ADDRESS_GONE);
        assertThat(invitations.timers()).isEmpty();
    }

    @Test
    void aMailThatCameBackAndIsAnsweredAllTheSameCounts() {
        hear(1, MailNews.Kind.RETURNED, "4.2.2");
        new FollowingAnswers(invitations).opened(id, clock.instant());
        fire(invitations.timers().getLast());

        assertThat(invitation().status()).isEqualTo(InvitationStatus.OPENED);
        assertThat(mails).isEqualTo(1);
    }

    @Test
    void aReportAboutNoMailOfOursChangesNothing() {
        Report.Fact other =
                new Report.Fact(
                        new UUID(0, 1),
                        new MailName(new UUID(7, 7), 0, 0),
                        MailNews.Kind.ADDRESS_GONE,
                        "5.1.1",
                        NOON);

        assertThat(hearing.hear(other, Source.MAILBOX, Teams.ALL, _ -> true))
                .isEqualTo(Outcome.NOT_OURS);
    }

    @Test
    void whoIsOfAnotherTeamTellsNothing() {
        Report.Fact report = fact(1, MailNews.Kind.ADDRESS_GONE, "5.1.1", 0);

        assertThat(
                        hearing.hear(
                                report,
                                Source.PROVIDER,
                                new Teams(java.util.Set.of("south-branch")),
                                _ -> true))
                .isEqualTo(Outcome.NOT_OURS);
        assertThat(suppressions.whyNot(ANA)).isEmpty();
    }

    @Test
    void whoMayNotTellAboutATransactionTellsNothing() {
        Report.Fact report = fact(1, MailNews.Kind.ADDRESS_GONE, "5.1.1", 0);

        assertThat(hearing.hear(report, Source.PROVIDER, Teams.ALL, _ -> false))
                .isEqualTo(Outcome.NOT_OURS);
        assertThat(invitation().status()).isEqualTo(InvitationStatus.SENT);
        assertThat(suppressions.whyNot(ANA)).isEmpty();
    }

    private Outcome hear(int report, MailNews.Kind kind, @Nullable String status) {
        return hearing.hear(
                fact(report, kind, status, invitation().mails().attempt()),
                Source.MAILBOX,
                Teams.ALL,
                _ -> true);
    }

    private Report.Fact fact(
            int report, MailNews.Kind kind, @Nullable String status, @Nullable Integer attempt) {
        return new Report.Fact(
                new UUID(0, report), new MailName(id, 0, attempt), kind, status, clock.instant());
    }

    private Invitation invitation() {
        return invitations.find(id).orElseThrow();
    }

    private void fire(TimerSet timer) {
        clock.set(timer.dueAt());
        sending.fire(timer);
        clock.advance(Duration.ofMinutes(1));
    }
}
