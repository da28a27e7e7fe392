package io.howdidwedo.surveyservice.customer.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.customer.find.CustomerFinds.Place;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingCustomersTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Teams NORTH = new Teams(Set.of("north"));
    private static final Teams SOUTH = new Teams(Set.of("south"));
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private Stores stores;
    private FindingCustomers finding;

    @BeforeEach
    void begin() {
        stores = new Stores(OWN.empty(), new SettableClock(NOON));
        finding =
                new FindingCustomers(
                        stores.customerFinds(),
                        stores.transactions(),
                        stores.customersTransactions());
    }

    private Transaction served(
            String id, @Nullable String name, @Nullable String mail, String team, int hour) {
        Customer customer =
                new Customer(id, CustomerKind.EXTERNAL, name, mail, null, null, "en", null, null);
        Transaction transaction =
                SomeTransaction.of(
                                id + "-" + team + "-" + hour,
                                NOON.plus(Duration.ofHours(hour)),
                                customer)
                        .by(team)
                        .recorded();
        stores.transactions().record(List.of(transaction));
        finding.recorded(List.of(transaction.id()));
        return transaction;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana",
                "SOUZA",
                "souza ana",
                "Souz",
                "ana@example.org",
                "c-17",
                "c-17-north-1"
            })
    void aCustomerIsFoundByNameAddressIdAndOrder(String asked) {
        served("c-17", "Aña Souza", "ana@example.org", "north", 1);
        served("c-18", "Kim Larsen", "kim@example.org", "north", 2);

        assertThat(finding.called(asked, NORTH, 10))
                .extracting(CustomerFind::customer)
                .containsExactly("c-17");
        assertThat(finding.called(asked, Teams.ALL, 10)).hasSize(1);
        assertThat(finding.called(asked, SOUTH, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "@example.com", "EXAMPLE.CO", "ana example.com"})
    void aCustomerIsFoundByTheDomainOfTheirAddress(String asked) {
        served("c-17", "Ana Souza", "ana@example.com", "north", 1);
        served("c-18", "Kim Larsen", "kim@example.org", "north", 2);

        assertThat(finding.called(asked, NORTH, 10))
                .extracting(CustomerFind::customer)
                .containsExactly("c-17");
        assertThat(finding.called(asked, SOUTH, 10)).isEmpty();
    }

    /// What another team was told is nobody else's to find by, or to see.
    @Test
    void eachTeamKnowsACustomerAsItWasTold() {
        served("c-17", "Ana Souza", "ana@example.org", "north", 1);
        served("c-17", null, null, "south", 2);

        assertThat(finding.called("souza", SOUTH, 10)).isEmpty();
        CustomerFind found = finding.called("c-17", SOUTH, 10).getFirst();
        assertThat(found.seenBy(SOUTH).orElseThrow().name()).isNull();
        assertThat(found.seenBy(NORTH).orElseThrow().name()).isEqualTo("Ana Souza");
        assertThat(finding.find(found.key(), new Teams(Set.of("west")))).isEmpty();
    }

    @Test
    void theListGoesPageByPageEachCustomerOnce() {
        for (int i = 0; i < 7; i++) {
            served("c-" + i, "Customer " + i, null, i % 2 == 0 ? "north" : "south", i);
        }
        served("c-0", "Customer 0", null, "south", 20);
        Teams both = new Teams(Set.of("north", "south"));

        for (Teams teams : List.of(Teams.ALL, both)) {
            List<String> all = new ArrayList<>();
            Place after = null;
            List<CustomerFind> page = finding.latest(teams, null, 3);
            while (!page.isEmpty()) {
                page.forEach(one -> all.add(one.customer()));
                CustomerFind last = page.getLast();
                after = new Place(-last.latest().getEpochSecond(), last.key());
                page = finding.latest(teams, after, 3);
            }
            assertThat(all).containsExactly("c-0", "c-6", "c-5", "c-4", "c-3", "c-2", "c-1");
        }
        assertThat(finding.latest(NORTH, null, 10)).hasSize(4);
    }

    @Test
    void hearingOfATransactionTwiceChangesNothingAndNobodyIsNotListed() {
        Transaction once = served("c-17", "Ana", null, "north", 1);
        CustomerFind before = finding.latest(NORTH, null, 1).getFirst();
        served("anonymous-1", null, null, "north", 3);

        finding.recorded(List.of(once.id()));

        assertThat(finding.latest(NORTH, null, 10)).containsExactly(before);
    }

    @Test
    void whatWasErasedOrWithdrawnIsNotFoundAnyMore() {
        Transaction order = served("c-17", "Ana Souza", "ana@example.org", "north", 1);
        stores.customersTransactions().erase("c-17");
        finding.changed("c-17");

        assertThat(finding.called("souza", NORTH, 10)).isEmpty();
        assertThat(finding.called("c-17", NORTH, 10)).hasSize(1);

        stores.traces().forgetAllAbout(List.of(order.id()));
        assertThat(finding.called("c-17", NORTH, 10)).isEmpty();
    }
}
