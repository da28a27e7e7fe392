package io.howdidwedo.surveyservice.nextcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import io.howdidwedo.surveyservice.transaction.FoundTransactions;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Ana and ben ask for a call before home delivery, and cai asks for cheaper repairs.
class NextCycleTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));

    private final SettableClock clock = new SettableClock(NOON);
    private final StatedRequirementsInMemory stated = new StatedRequirementsInMemory();
    private final Offerings offerings =
            OfferingsInMemory.with(StandardAgreement.assumedFor("home-delivery"));
    private final Map<UUID, Transaction> transactions = new HashMap<>();
    private final NextCycle cycle =
            new NextCycle(
                    stated,
                    new CatalogueInMemory<>(),
                    new KnownTransactions(),
                    offerings,
                    new StatingAgreements(offerings, clock),
                    clock);
    private long version = 1;
    private final UUID ana = answers("ana", "home-delivery", "Call before you come");
    private final UUID ben = answers("ben", "home-delivery", "A call would be nice");
    private final UUID cai = answers("cai", "repair", "Cheaper");

    @Test
    void whatIsAskedForNextTimeIsStated() {
        assertThat(ungrouped()).containsExactlyInAnyOrder("ana", "ben");
        assertThat(stated.find(List.of(ana), Teams.ALL).getFirst().words())
                .isEqualTo("Call before you come");
    }

    @Test
    void whatIsHeldBackOrTakenBackIsNot() {
        answered(answer(ana, "ana", 2, ResponseStatus.QUARANTINED, "Call before you come"));
        answered(answer(ben, "ben", 2, ResponseStatus.CONFIRMED, "  "));

        assertThat(ungrouped()).isEmpty();
    }

    @Test
    void whoOnlyComplainsAsksForNothingUntilSomebodySaysOtherwise() {
        says("ana", 1, "The box was wet and nobody came");
        says("ben", 1, "It was late. Please call before");

        assertThat(ungrouped()).containsExactly("ben");

        cycle.take(List.of(ana), true, Teams.ALL);
        says("ana", 1, "The box was wet and nobody came at all");
        assertThat(ungrouped()).containsExactlyInAnyOrder("ana", "ben");

        cycle.take(List.of(ben), false, Teams.ALL);
        assertThat(ungrouped()).containsExactly("ana");
    }

    /// Events come once more, from the oldest on, when a reader begins anew.
    @Test
    void whatComesOnceMoreTakesNothingOutOfItsGroup() {
        ResponseChanged begun = answer(ana, "ana", 2, ResponseStatus.PARTIAL, "");
        ResponseChanged said = answer(ana, "ana", 3, ResponseStatus.CONFIRMED, "Call me first");
        answered(begun);
        answered(said);
        RequirementGroup group =
                cycle.group(UUID.randomUUID(), List.of(ana), "A call before", Teams.ALL);

        answered(begun);
        assertThat(customers(group)).containsExactly("ana");
        answered(said);

        assertThat(customers(group)).containsExactly("ana");
        assertThat(stated.find(List.of(ana), Teams.ALL).getFirst().words())
                .isEqualTo("Call me first");
    }

    @Test
    void whoIsContentIsTakenAtTheirWord() {
        says("ana", 5, "Nothing was wrong");

        assertThat(ungrouped()).contains("ana");
    }

    private void says(String customer, int overall, String words) {
        version++;
        ResponseChanged plain =
                answer(
                        customer.equals("ana") ? ana : ben,
                        customer,
                        version,
                        ResponseStatus.CONFIRMED,
                        words);
        answered(
                new ResponseChanged(
                        plain.responseId(),
                        plain.externalId(),
                        plain.transactionId(),
                        plain.relationshipId(),
                        null,
                        null,
                        plain.version(),
                        plain.askedFor(),
                        plain.survey(),
                        plain.surveyVersion(),
                        plain.contactPoint(),
                        plain.status(),
                        NOON,
                        NOON,
                        new ResponseChanged.Overall(5, overall),
                        null,
                        null,
                        List.of(),
                        Map.of(),
                        plain.comments(),
                        false,
                        null));
    }

    @Test
    void likeOnesArePutTogether() {
        RequirementGroup group =
                cycle.group(UUID.randomUUID(), List.of(ana), "A call before", Teams.ALL);
        cycle.add(group.id(), List.of(ben), Teams.ALL);

        assertThat(customers(group)).containsExactlyInAnyOrder("ana", "ben");
        assertThat(cycle.groups("home-delivery", Teams.ALL)).containsExactly(group);

        cycle.takeOut(List.of(ana), Teams.ALL);
        assertThat(ungrouped()).containsExactly("ana");
    }

    @Test
    void onlyOfOneOffering() {
        RequirementGroup group =
                cycle.group(UUID.randomUUID(), List.of(ana), "A call before", Teams.ALL);

        assertThatThrownBy(() -> cycle.add(group.id(), List.of(cai), Teams.ALL))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> cycle.group(UUID.randomUUID(), List.of(ben, cai), "Both", Teams.ALL))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> cycle.group(UUID.randomUUID(), List.of(), "Nothing", Teams.ALL))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatIsAcceptedIsPartOfTheNextAgreement() {
        RequirementGroup group =
                cycle.group(UUID.randomUUID(), List.of(ana, ben), "A call before", Teams.ALL);
        List<Requirement> before = newest().requirements();

        RequirementGroup accepted =
                cycle.accept(group.id(), requirement("call-before"), TOMORROW, "Mona", Teams.ALL);

        assertThat(newest().validFrom()).isEqualTo(TOMORROW);
        assertThat(newest().requirements()).containsAll(before).hasSize(before.size() + 1);
        assertThat(newest().requirements().getLast().id()).isEqualTo("call-before");
        assertThat(accepted.decision())
                .isEqualTo(
                        new RequirementGroup.Decision(
                                "call-before", newest().version(), "", "Mona", NOON));
        assertThat(customers(accepted)).containsExactlyInAnyOrder("ana", "ben");
    }

    @Test
    void acceptedOnceMoreItIsNotAddedTwice() {
        RequirementGroup group =
                cycle.group(UUID.randomUUID(), List.of(ana), "A call before", Teams.ALL);
        cycle.accept(group.id(), requirement("call-before"), TOMORROW, "Mona", Teams.ALL);
        Agreement agreed = newest();

        cycle.accept(group.id(), requirement("call-before"), TOMORROW, "Mona", Teams.ALL);

        assertThat(newest()).isEqualTo(agreed);
    }

    @Test
    void aRefusalCanBeTakenBack() {
        RequirementGroup group =
                cycle.group(UUID.randomUUID(), List.of(ana), "A call before", Teams.ALL);
        cycle.decline(group.id(), "Too many calls", "Mona", Teams.ALL);
        assertThat(cycle.find(group.id(), Teams.ALL).decision())
                .satisfies(decision -> assertThat(decision.isAccepted()).isFalse());

        cycle.undecide(group.id(), Teams.ALL);
        assertThat(cycle.find(group.id(), Teams.ALL).decision()).isNull();
    }

    private Agreement newest() {
        return offerings.find("home-delivery").orElseThrow().agreements().getLast();
    }

    private List<String> ungrouped() {
        return stated.ungrouped("home-delivery", Teams.ALL, 10).stream()
                .map(StatedRequirement::customer)
                .toList();
    }

    private List<String> customers(RequirementGroup group) {
        return stated.ofGroup(group.id(), Teams.ALL).stream()
                .map(StatedRequirement::customer)
                .toList();
    }

    private static RequirementForm requirement(String id) {
        return new RequirementForm(
                id,
                Map.of("en", "We call before we come"),
                null,
                Need.SERVICE,
                Stage.BEFORE,
                null,
                null,
                null,
                true,
                5,
                null,
                4,
                null,
                null,
                null);
    }

    private UUID answers(String customer, String offering, String words) {
        Transaction about =
                SomeTransaction.of("A-" + customer, NOON, SomeTransaction.customer(customer))
                        .supplying(offering)
                        .recorded();
        transactions.put(about.id(), about);
        UUID response = UUID.randomUUID();
        answered(answer(response, customer, 1, ResponseStatus.CONFIRMED, words));
        return response;
    }

    private static ResponseChanged answer(
            UUID response, String customer, long version, ResponseStatus status, String words) {
        UUID transaction = Transaction.idOf("shop", "A-" + customer);
        return new ResponseChanged(
                response,
                "r",
                transaction,
                transaction,
                null,
                null,
                version,
                AskedFor.TRANSACTION,
                "standard",
                1,
                "email",
                status,
                NOON,
                NOON,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                List.of(new Comment("why", "No reason"), new Comment("next-time", words)),
                false,
                null);
    }

    private final class KnownTransactions extends FoundTransactions {
        @Override
        public Optional<Transaction> find(UUID id) {
            return Optional.ofNullable(transactions.get(id));
        }
    }

    private void answered(ResponseChanged response) {
        cycle.answered(List.of(response));
    }
}
