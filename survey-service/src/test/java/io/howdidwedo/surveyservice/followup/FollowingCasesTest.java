package io.howdidwedo.surveyservice.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.followup.TeamMessage.Delivery;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.InvitationsInMemory;
import io.howdidwedo.surveyservice.invitation.SomeInvitation;
import io.howdidwedo.surveyservice.preference.PreferencesInMemory;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.surveyservice.transaction.FoundTransactions;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowingCasesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID CASE = new UUID(2, 2);

    private final FollowUpsInMemory followUps = new FollowUpsInMemory();
    private final List<String> mailed = new ArrayList<>();
    private final SettableClock clock = new SettableClock(NOON);
    private final KeepingSuppressions suppressions =
            new KeepingSuppressions(new SuppressionsInMemory(), clock);
    private final InvitationsInMemory invitations = new InvitationsInMemory();
    private List<String> conversation = List.of();
    private boolean away;
    private final PreferencesInMemory preferences = new PreferencesInMemory();
    private @Nullable String address = "ana@example.org";
    private final FollowingCases following =
            new FollowingCases(
                    followUps,
                    new OneTransaction(),
                    preferences,
                    suppressions,
                    invitations,
                    new Mail(),
                    clock);

    @Test
    void whatTheTeamWritesIsMailedOnce() {
        CustomerTold reply = told(1, Telling.REPLY, "We are sorry.");

        following.told(reply);
        following.told(reply);

        assertThat(mailed).containsExactly("We are sorry.");
        assertOneSaid(Delivery.SENT);
    }

    @Test
    void aMailOfTheCustomerReachesTheCaseOnceAndTheReplyFollowsIt() {
        following.happened(List.of(changed(1, CaseStatus.OPEN)));
        following.told(told(1, Telling.REPLY, "We are sorry."));

        assertThat(following.mailed(transaction().id(), "<a@mail.example>", "Thank you")).isTrue();
        assertThat(following.mailed(transaction().id(), "<a@mail.example>", "Thank you")).isTrue();

        assertThat(followUp().written())
                .extracting(FollowUp.Written::words)
                .containsExactly("Thank you");
        following.told(told(2, Telling.REPLY, "You are welcome."));
        assertThat(conversation)
                .containsExactly(followUp().said().getFirst().id().toString(), "<a@mail.example>");
    }

    @Test
    void theTeamHearsOnceWhatTheCustomerMails() {
        following.happened(List.of(changed(1, CaseStatus.RESOLVED)));

        following.mailed(transaction().id(), "<a@mail.example>", "Still broken");
        following.mailed(transaction().id(), "<a@mail.example>", "Still broken");

        assertThat(followUps.events)
                .extracting(OutgoingEvent::event)
                .singleElement()
                .isInstanceOfSatisfying(
                        CustomerWrote.class,
                        wrote -> {
                            assertThat(wrote.words()).isEqualTo("Still broken");
                            assertThat(wrote.caseId()).isEqualTo(CASE);
                            assertThat(wrote.stillWrong())
                                    .as("reopening is theirs to press")
                                    .isFalse();
                        });
    }

    @Test
    void theConversationBeginsWithTheMailThatAsked() {
        Invitation asked = invitations.add(waiting(Channel.EMAIL));
        following.told(told(1, Telling.REPLY, "We are sorry."));
        assertThat(conversation).as("it did not go out").isEmpty();

        invitations.change(asked.id(), invitation -> invitation.sent(NOON));
        following.told(told(2, Telling.REPLY, "A new one is on its way."));

        assertThat(conversation).containsExactly(asked.id() + ".0", new UUID(9, 1).toString());
    }

    @Test
    void aTextMessageBeginsNoConversationByMail() {
        invitations.add(waiting(Channel.SMS).sent(NOON));

        following.told(told(1, Telling.REPLY, "We are sorry."));

        assertThat(conversation).isEmpty();
    }

    @Test
    void aMailAboutWhatNobodyFollowsUpIsNotTakenIn() {
        assertThat(following.mailed(transaction().id(), "<a@mail.example>", "Hello")).isFalse();
    }

    @Test
    void whatCouldNotBeMailedIsMailedLater() {
        CustomerTold reply = told(1, Telling.REPLY, "We are sorry.");
        away = true;
        assertThatThrownBy(() -> following.told(reply)).isInstanceOf(IllegalStateException.class);

        away = false;
        following.told(reply);

        assertThat(mailed).containsExactly("We are sorry.");
    }

    @Test
    void aPromiseIsShownAndNotMailed() {
        following.told(told(1, Telling.PROMISE, "A new one on Monday"));

        assertThat(mailed).isEmpty();
        assertThat(followUp().said()).hasSize(1);
    }

    @Test
    void whoHasNoAddressIsNotMailed() {
        address = null;

        following.told(told(1, Telling.REPLY, "We are sorry."));

        assertOneSaid(Delivery.NOT_MAILED);
    }

    @Test
    void whoWantsNoMailIsNotMailedOfAFixButIsAnswered() {
        preferences.optOut("c-77");

        following.told(told(1, Telling.FIX, "Parcels are wrapped twice."));
        following.told(told(2, Telling.REPLY, "We are sorry."));

        assertThat(mailed).containsExactly("We are sorry.");
        assertThat(followUp().said()).hasSize(2);
    }

    @Test
    void nothingIsMailedToAnAddressThatIsGone() {
        suppressions.suppress(
                "ana@example.org", Why.ADDRESS_GONE, Source.MAILBOX, "5.1.1", new UUID(3, 3));

        following.told(told(1, Telling.REPLY, "We are sorry."));

        assertThat(mailed).isEmpty();
        assertOneSaid(Delivery.NOT_MAILED);
    }

    @Test
    void whoComplainedIsNotThankedButIsAnswered() {
        suppressions.suppress(
                "ana@example.org", Why.COMPLAINED, Source.MAILBOX, null, new UUID(3, 3));

        following.told(told(1, Telling.THANKS, "Thank you."));
        following.told(told(2, Telling.REPLY, "We are sorry."));

        assertThat(mailed).containsExactly("We are sorry.");
    }

    @Test
    void olderNewsOfACaseChangesNothing() {
        following.happened(List.of(changed(3, CaseStatus.RESOLVED)));
        following.happened(List.of(changed(2, CaseStatus.IN_PROGRESS)));

        assertThat(followUp().status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(followUp().isOver()).isTrue();
    }

    @Test
    void theTeamHearsOnceWhatTheCustomerWrites() {
        following.happened(List.of(changed(1, CaseStatus.RESOLVED)));

        following.wrote(transaction().id(), "Still broken", true);
        following.wrote(transaction().id(), "Still broken", true);

        assertThat(followUps.events)
                .extracting(OutgoingEvent::event)
                .singleElement()
                .isInstanceOfSatisfying(
                        CustomerWrote.class,
                        wrote -> {
                            assertThat(wrote.words()).isEqualTo("Still broken");
                            assertThat(wrote.stillWrong()).isTrue();
                            assertThat(wrote.caseId()).isEqualTo(CASE);
                        });
    }

    @Test
    void whereNobodyFollowsUpNothingIsWritten() {
        assertThat(following.wrote(transaction().id(), "Hello?", false)).isEmpty();
    }

    @Test
    void nobodyWritesWithoutEnd() {
        following.happened(List.of(changed(1, CaseStatus.OPEN)));
        for (int i = 0; i < FollowUp.MOST_WRITTEN; i++) {
            assertThat(following.wrote(transaction().id(), "Number " + i, false)).isPresent();
        }

        assertThat(following.wrote(transaction().id(), "One more", false)).isEmpty();
    }

    @Test
    void theTeamHearsEachTimeThatWordsAreErased() {
        following.happened(List.of(changed(1, CaseStatus.RESOLVED)));
        following.told(told(1, Telling.REPLY, "Dear Ana, we are sorry."));
        followUps.change(followUp(), known -> known.erased(NOON));
        followUps.change(followUp(), known -> known.erased(NOON.plusSeconds(60)));

        assertThat(followUp().said()).extracting(TeamMessage::words).containsOnly("");
        assertThat(followUps.events)
                .extracting(OutgoingEvent::event)
                .containsExactly(
                        new WordsErased(transaction().id(), transaction().relationshipId(), NOON),
                        new WordsErased(
                                transaction().id(),
                                transaction().relationshipId(),
                                NOON.plusSeconds(60)));
    }

    @Test
    void whatIsHeardOfLateStaysErased() {
        following.happened(List.of(changed(1, CaseStatus.RESOLVED)));
        followUps.change(followUp(), known -> known.erased(NOON));

        following.told(told(1, Telling.REPLY, "Dear Ana, we are sorry."));

        assertThat(followUp().said()).extracting(TeamMessage::words).containsOnly("");
        assertThat(mailed).isEmpty();
    }

    private FollowUp followUp() {
        return followUps.about(transaction().id()).orElseThrow();
    }

    private final class Mail implements CustomerMail {
        @Override
        public boolean send(TeamMessage said, Transaction transaction, List<String> after) {
            if (away) {
                throw new IllegalStateException("cannot be reached");
            }
            mailed.add(said.words());
            conversation = after;
            return true;
        }

        @Override
        public Preview preview(String words, String by, Transaction transaction) {
            throw new UnsupportedOperationException();
        }
    }

    private Invitation waiting(Channel channel) {
        return SomeInvitation.scheduled(transaction(), channel, "standard", NOON);
    }

    private CustomerTold told(int number, Telling telling, String words) {
        return new CustomerTold(
                new UUID(9, number),
                CASE,
                transaction().id(),
                transaction().relationshipId(),
                telling,
                "Eva",
                words,
                Map.of(),
                null,
                NOON);
    }

    private CaseChanged changed(long version, CaseStatus status) {
        return new CaseChanged(
                CASE,
                transaction().id(),
                transaction().relationshipId(),
                version,
                "c-77",
                "north-branch",
                "north-branch",
                "home-delivery",
                status,
                "promise-broken",
                null,
                1,
                0,
                NOON,
                NOON,
                NOON,
                null,
                null,
                null,
                null,
                null,
                NOON);
    }

    private void assertOneSaid(Delivery delivery) {
        assertThat(followUp().said())
                .singleElement()
                .extracting(TeamMessage::delivery)
                .isEqualTo(delivery);
    }

    private Transaction transaction() {
        return SomeTransaction.of("A-1", NOON, SomeTransaction.ana("c-77", address)).recorded();
    }

    private final class OneTransaction extends FoundTransactions {
        @Override
        public Optional<Transaction> find(UUID id) {
            return id.equals(transaction().id()) ? Optional.of(transaction()) : Optional.empty();
        }
    }
}
