package io.howdidwedo.surveyservice.customer.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MergingCustomersTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Teams WEST = new Teams(Set.of("west"));

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private Stores stores;
    private FindingCustomers finding;
    private MergingCustomers merging;

    @BeforeEach
    void begin() {
        SettableClock clock = new SettableClock(NOON);
        stores = new Stores(OWN.empty(), clock);
        SomeMerging some = SomeMerging.in(stores, clock);
        finding = some.finding();
        merging = some.merging();
        served("ana", "west");
        served("ann", "west");
        served("ben", "east");
    }

    private void served(String customer, String team) {
        Transaction one =
                SomeTransaction.of(customer + team, NOON, SomeTransaction.customer(customer))
                        .by(team)
                        .recorded();
        stores.transactions().record(List.of(one));
        finding.recorded(List.of(one.id()));
    }

    @Test
    void mergesWithinOnesTeams() {
        Merge merge = merging.merge("ann", "ana", WEST, "mia");

        assertThat(merge.isInForce()).isTrue();
        assertThat(merging.into("ana")).containsExactly(merge);
        assertThat(merging.moving("ana")).containsExactly(merge);
        assertThat(merging.keptKey(merge)).isEqualTo(CustomerFind.keyOf("ana"));
        assertThat(merging.merged(CustomerFind.keyOf("ann"), WEST)).contains(merge);
        assertThat(merging.merged(CustomerFind.keyOf("ann"), new Teams(Set.of("east")))).isEmpty();
    }

    @Test
    void separatesAgain() {
        Merge merge = merging.merge("ann", "ana", WEST, "mia");

        assertThat(merging.separate(merge.key(), WEST, "leo").separatedBy()).isEqualTo("leo");
        assertThat(merging.into("ana")).isEmpty();
    }

    /// Of whom one may not see nobody is told that they are there.
    @Test
    void findsNobodyOfAnotherTeam() {
        assertThatThrownBy(() -> merging.merge("ben", "ana", WEST, "mia"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merging.merge("ana", "ben", WEST, "mia"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("into: is no customer that is known");
        assertThatThrownBy(() -> merging.merge("ana", "nobody", Teams.ALL, "mia"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> merging.separate(CustomerFind.keyOf("ann"), WEST, "mia"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leavesWhoIsServedByOthersToo() {
        served("ann", "east");

        assertThatThrownBy(() -> merging.merge("ann", "ana", WEST, "mia"))
                .isInstanceOf(NotAllowed.class);
        assertThat(merging.merge("ann", "ana", Teams.ALL, "mia").isInForce()).isTrue();
    }

    @Test
    void countsWhatThereIsOfThem() {
        served("ann", "east");

        assertThat(merging.transactionsOf("ann")).isEqualTo(2);
    }
}
