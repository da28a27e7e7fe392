package io.howdidwedo.surveyservice.moving;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.SomeInvitation;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.merging.Merging;
import io.howdidwedo.surveyservice.merging.RememberedMerges;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Response.Revision;
import io.howdidwedo.surveyservice.throttle.Throttle;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MovingTransactionsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private Stores stores;
    private RememberedMerges names;
    private Merging merging;
    private FindingCustomers finding;
    private MovingTransactions moving;

    @BeforeEach
    void begin() {
        stores = new Stores(OWN.empty(), clock);
        names = new RememberedMerges(stores.merges(), System::nanoTime);
        merging = new Merging(stores.merges(), names, () -> {}, clock);
        finding =
                new FindingCustomers(
                        stores.customerFinds(),
                        stores.transactions(),
                        stores.customersTransactions());
        moving =
                new MovingTransactions(
                        stores.merges(),
                        names,
                        stores.movableTransactions(),
                        new AboutTransactions(
                                stores.invitations(), stores.answersAbout(), stores.responses()),
                        new Throttle(new CatalogueInMemory<>(), clock),
                        (_, name) -> finding.changed(name),
                        clock);
    }

    private Transaction served(String customer, String externalId) {
        Transaction one =
                SomeTransaction.of(externalId, NOON, SomeTransaction.ana(customer, null))
                        .recorded();
        stores.transactions().record(List.of(one));
        finding.recorded(List.of(one.id()));
        return one;
    }

    private Response answered(Transaction about) {
        Response given =
                new Response(
                        Response.idOf(about.id(), "r"),
                        "r",
                        about.id(),
                        about.relationshipId(),
                        null,
                        null,
                        AskedFor.TRANSACTION,
                        about.supplier(),
                        "standard",
                        1,
                        "email",
                        1,
                        List.of(
                                new Revision(
                                        1,
                                        ResponseStatus.CONFIRMED,
                                        new Answers(
                                                new Overall(5, 4),
                                                null,
                                                null,
                                                List.of(),
                                                Map.of(),
                                                List.of(),
                                                false),
                                        NOON,
                                        NOON,
                                        null,
                                        null)));
        assertThat(stores.responses().add(given)).isTrue();
        return given;
    }

    private Merge merge(String one, String into) {
        return merging.merge(Merge.Kind.CUSTOMER, one, into, "mia");
    }

    private Transaction now(Transaction one) {
        return stores.transactions().find(one.id()).orElseThrow();
    }

    private Response now(Response one) {
        return stores.responses().find(one.id()).orElseThrow();
    }

    private List<UUID> of(String customer) {
        return stores.customersTransactions().of(customer, Teams.ALL, 100).stream()
                .map(Transaction::id)
                .toList();
    }

    private Merge state(Merge one) {
        return stores.merges().find(one.key()).orElseThrow();
    }

    private void settle() {
        clock.advance(MovingTransactions.SETTLING);
        moving.work();
    }

    @Test
    void movesTransactionsWithInvitationsAndAnswers() {
        Transaction anns = served("ann", "A-1");
        Transaction anas = served("ana", "A-2");
        Invitation asked =
                stores.invitations()
                        .add(SomeInvitation.sent(anns, Channel.EMAIL, "standard", NOON));
        Response answer = answered(anns);

        Merge merge = merge("ann", "ana");
        moving.work();

        Transaction moved = now(anns);
        assertThat(of("ana")).containsExactlyInAnyOrder(anns.id(), anas.id());
        assertThat(moved.relationshipId()).isEqualTo(anas.relationshipId());
        assertThat(now(answer).relationshipId()).isEqualTo(anas.relationshipId());
        assertThat(now(answer).version()).isEqualTo(answer.version() + 1);
        Invitation followed = stores.invitations().find(asked.id()).orElseThrow();
        assertThat(followed.about()).isEqualTo(Invitation.About.of(moved));
        assertThat(followed.changedAt()).isEqualTo(asked.changedAt());
        assertThat(now(anas)).isEqualTo(anas);
        assertThat(state(merge).moved()).isEqualTo(1);
        assertThat(state(merge).toMove()).isEqualTo(1);
        assertThat(state(merge).isMoving()).isFalse();
    }

    @Test
    void findsOnlyTheOneThatIsKept() {
        served("ann", "A-1");
        served("ana", "A-2");
        UUID anna = CustomerFind.keyOf("ann");
        assertThat(finding.find(anna, Teams.ALL)).isPresent();

        merge("ann", "ana");
        moving.work();

        assertThat(finding.find(anna, Teams.ALL)).isEmpty();
        assertThat(finding.called("A-1", Teams.ALL, 9))
                .extracting(CustomerFind::customer)
                .containsExactly("ana");
    }

    /// Not as the newest transaction has it: that may be of the one that was merged.
    @Test
    void callsBothAsTheOneIsCalledWhoStays() {
        Transaction anns = served("ann", "Ann Lee", "A-1", 2);
        served("ana", "Ana", "A-2", 0);
        served("ana", "Ana Souza", "A-3", 1);
        UUID ana = CustomerFind.keyOf("ana");
        Merge merge = merge("ann", "ana");
        moving.work();

        assertThat(finding.find(ana, Teams.ALL).orElseThrow().called(Teams.ALL))
                .contains("Ana Souza");
        assertThat(asTheyAreNow().find(anns.id()).orElseThrow().customer())
                .returns("Ana Souza", Customer::name)
                .returns("ana", Customer::id);
        assertThat(finding.called("lee", Teams.ALL, 9)).hasSize(1);

        merging.separate(state(merge), "mia");
        moving.work();

        assertThat(asTheyAreNow().find(anns.id()).orElseThrow().customer().name())
                .isEqualTo("Ann Lee");
        assertThat(finding.find(CustomerFind.keyOf("ann"), Teams.ALL).orElseThrow())
                .returns(Optional.of("Ann Lee"), one -> one.called(Teams.ALL));
    }

    @Test
    void callsWhoStaysWithoutANameAsWhoWasMergedIntoThem() {
        Transaction anns = served("ann", "Ann Lee", "A-1", 0);
        served("ana", null, "A-2", 1);
        merge("ann", "ana");
        moving.work();

        assertThat(
                        finding.find(CustomerFind.keyOf("ana"), Teams.ALL)
                                .orElseThrow()
                                .called(Teams.ALL))
                .contains("Ann Lee");
        assertThat(asTheyAreNow().find(anns.id()).orElseThrow().customer().name())
                .isEqualTo("Ann Lee");
    }

    /// What another team was told is not theirs to read.
    @Test
    void callsNobodyByANameThatOnlyOtherTeamsWereTold() {
        Transaction anns = served("ann", "Ann Lee", "A-1", 0);
        Transaction anas =
                SomeTransaction.of("A-2", NOON, SomeTransaction.ana("ana", null))
                        .by("south")
                        .recorded();
        stores.transactions().record(List.of(anas));
        finding.recorded(List.of(anas.id()));
        merge("ann", "ana");
        moving.work();
        Teams north = new Teams(Set.of("north-branch"));

        assertThat(finding.find(CustomerFind.keyOf("ana"), north).orElseThrow().called(north))
                .contains("Ann Lee");
        assertThat(asTheyAreNow().find(anns.id(), north).orElseThrow().customer().name())
                .isEqualTo("Ann Lee");
        assertThat(asTheyAreNow().find(anns.id()).orElseThrow().customer().name()).isEqualTo("Ana");
    }

    private Transactions asTheyAreNow() {
        return stores.transactions()
                .asTheyAreNow(stores.preferences(), stores.customersTransactions());
    }

    private Transaction served(String customer, @Nullable String name, String id, int hour) {
        Transaction one =
                SomeTransaction.of(
                                id,
                                NOON.plus(Duration.ofHours(hour)),
                                new Customer(
                                        customer,
                                        CustomerKind.EXTERNAL,
                                        name,
                                        null,
                                        null,
                                        null,
                                        "en",
                                        null,
                                        null))
                        .recorded();
        stores.transactions().record(List.of(one));
        finding.recorded(List.of(one.id()));
        return one;
    }

    /// Exactly what was sent under each name goes back to it, also what came meanwhile.
    @Test
    void separatesWhatWasMerged() {
        Transaction anns = served("ann", "A-1");
        Transaction anas = served("ana", "A-2");
        Response answer = answered(anns);
        Merge merge = merge("ann", "ana");
        moving.work();

        merging.separate(state(merge), "mia");
        moving.work();

        assertThat(of("ann")).containsExactly(anns.id());
        assertThat(of("ana")).containsExactly(anas.id());
        assertThat(now(anns).customer()).isEqualTo(anns.customer());
        assertThat(now(anns).relationshipId()).isEqualTo(anns.relationshipId());
        assertThat(now(answer).relationshipId()).isEqualTo(anns.relationshipId());
        assertThat(finding.find(CustomerFind.keyOf("ann"), Teams.ALL)).isPresent();
        assertThat(state(merge).isMoving()).isFalse();
    }

    /// A into B, B into C: with B separated from C, A stays with B.
    @Test
    void separatesOneLinkOfAChain() {
        Transaction a = served("a", "A-1");
        Transaction b = served("b", "B-1");
        Transaction c = served("c", "C-1");
        merge("a", "b");
        moving.work();
        Merge second = merge("b", "c");
        moving.work();
        assertThat(of("c")).containsExactlyInAnyOrder(a.id(), b.id(), c.id());

        merging.separate(state(second), "mia");
        moving.work();

        assertThat(of("b")).containsExactlyInAnyOrder(a.id(), b.id());
        assertThat(of("c")).containsExactly(c.id());
    }

    @Test
    void isSettledWhenNothingWasLeftBehind() {
        served("ann", "A-1");
        Merge merge = merge("ann", "ana");
        moving.work();
        moving.work();
        assertThat(stores.merges().unsettled()).hasSize(1);

        settle();

        assertThat(stores.merges().unsettled()).isEmpty();
        assertThat(state(merge).settledAt()).isEqualTo(clock.instant());
    }

    /// Somebody came in with a name they had read a moment before; and an answer was given by what
    /// was read of its invitation before it moved.
    @Test
    void looksOnceMoreForWhatCameMeanwhile() {
        Transaction first = served("ann", "A-1");
        merge("ann", "ana");
        moving.work();
        Transaction late = served("ann", "A-2");
        Response stale = answered(first);

        settle();

        assertThat(now(late).customer().id()).isEqualTo("ana");
        assertThat(now(stale).relationshipId()).isEqualTo(now(first).relationshipId());
        assertThat(stores.merges().unsettled()).hasSize(1);

        settle();
        assertThat(stores.merges().unsettled()).isEmpty();
    }

    /// The stop came between the transaction and its answer.
    @Test
    void goesOnAfterAStopAndMovesNothingTwice() {
        Transaction one = served("ann", "A-1");
        Response answer = answered(one);
        merge("ann", "ana");
        stores.movableTransactions().moveAll(List.of(one.id()), names.fresh(), NOON);

        moving.work();
        settle();
        settle();

        assertThat(now(one).asSent().placement()).isEqualTo(1);
        assertThat(now(answer).relationshipId()).isEqualTo(now(one).relationshipId());
        assertThat(stores.merges().unsettled()).isEmpty();
    }

    @Test
    void movesMoreThanOneSet() {
        for (int i = 0; i < 130; i++) {
            served("ann", "A-" + i);
        }
        Merge merge = merge("ann", "ana");

        moving.work();

        assertThat(of("ann")).isEmpty();
        assertThat(state(merge).moved()).isEqualTo(130);
        assertThat(state(merge).toMove()).isEqualTo(130);
    }

    @Test
    void movesTeamsAndOfferings() {
        Transaction one = served("ann", "A-1");
        merging.merge(Merge.Kind.TEAM, one.supplier(), "south", "mia");
        merging.merge(Merge.Kind.OFFERING, one.offering(), "care", "mia");
        clock.advance(Duration.ofSeconds(1));

        moving.work();

        assertThat(now(one).supplier()).isEqualTo("south");
        assertThat(now(one).offering()).isEqualTo("care");
        assertThat(now(one).customer()).isEqualTo(one.customer());
    }
}
