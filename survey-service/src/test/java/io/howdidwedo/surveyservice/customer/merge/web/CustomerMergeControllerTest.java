package io.howdidwedo.surveyservice.customer.merge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.customer.merge.MergingCustomers;
import io.howdidwedo.surveyservice.customer.merge.SomeMerging;
import io.howdidwedo.surveyservice.moving.web.MergeView;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class CustomerMergeControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID ANA = CustomerFind.keyOf("c-1");
    private static final UUID ANN = CustomerFind.keyOf("c-2");
    private static final Caller ADMIN = SomeCaller.named("eva", "Eva", Role.ADMIN, "*");
    private static final Caller WEST = SomeCaller.named("leo", "Leo", Role.MANAGER, "west");

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private Stores stores;
    private FindingCustomers finding;
    private CustomerMergeController pages;
    private CustomerMergeApi api;

    @BeforeEach
    void begin() {
        SettableClock clock = new SettableClock(NOON);
        stores = new Stores(OWN.empty(), clock);
        SomeMerging some = SomeMerging.in(stores, clock);
        finding = some.finding();
        MergingCustomers merging = some.merging();
        pages =
                new CustomerMergeController(
                        finding,
                        stores.customersTransactions(),
                        merging,
                        new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"));
        api = new CustomerMergeApi(merging);
        served(SomeTransaction.ana("c-1", "ana@example.org"), "west", 1);
        served(SomeTransaction.ana("c-2", "a.silva@example.org"), "west", 2);
    }

    private void served(Customer customer, String team, int number) {
        Transaction one =
                SomeTransaction.of("A-" + number, NOON.plusSeconds(number), customer)
                        .by(team)
                        .recorded();
        stores.transactions().record(List.of(one));
        finding.recorded(List.of(one.id()));
    }

    private static String shown(ResponseEntity<?> answer) {
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        StringOutput shown = new StringOutput();
        ((Html) Objects.requireNonNull(answer.getBody())).content().writeTo(shown);
        return shown.toString();
    }

    private String choose(@Nullable UUID with, String asked, Caller caller) {
        return shown(pages.choose(ANA, asked, with, caller));
    }

    @Test
    void looksForTheOtherOneAmongAllButThisOne() {
        assertThat(choose(null, "", WEST)).contains("Look for the other record");
        assertThat(choose(null, "ana", WEST))
                .contains("/customers/" + ANA + "/merge?with=" + ANN)
                .doesNotContain("with=" + ANA);
        assertThat(choose(null, "zoe", WEST)).contains("No other customer of your teams");
    }

    @Test
    void showsBothSideBySideAndWhatWillHappen() {
        assertThat(choose(ANN, "", WEST))
                .contains("ana@example.org", "a.silva@example.org")
                .contains("1 transaction of Ana will count for Ana")
                .contains("name=\"_csrf\" value=\"csrf\"")
                .contains("/customers/" + ANN + "/merge?with=" + ANA);
    }

    @Test
    void mergesWithOneButton() {
        ResponseEntity<?> done = pages.merge(ANA, ANN, WEST);

        assertThat(done.getHeaders().getLocation())
                .hasToString("/customers/" + ANA + "?merged=" + ANN);
        assertThat(pages.merge(ANA, ANN, WEST).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(shown(pages.moving(ANA, List.of(ANN), WEST))).contains("have moved");
    }

    @Test
    void saysWhyItCannotBeDone() {
        served(SomeTransaction.ana("c-2", null), "east", 3);

        assertThat(choose(ANN, "", WEST))
                .contains("Other teams served one of them, too")
                .doesNotContain("Merge into one customer");
        ResponseEntity<?> refused = pages.merge(ANA, ANN, WEST);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(choose(ANN, "", ADMIN)).contains("Merge into one customer");
    }

    @Test
    void refusesWhoIsOneWithSomebodyElse() {
        served(SomeTransaction.ana("c-3", null), "west", 3);
        pages.merge(CustomerFind.keyOf("c-3"), ANN, WEST);

        ResponseEntity<?> refused = pages.merge(ANA, ANN, WEST);

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(shown(refused)).contains("merged with somebody else");
    }

    @Test
    void separatesAgain() {
        pages.merge(ANA, ANN, WEST);

        assertThat(pages.separate(ANA, ANN, WEST).getHeaders().getLocation())
                .hasToString("/customers/" + ANA + "?separated=" + ANN);
        assertThatThrownBy(() -> pages.separate(ANA, ANA, WEST)).isInstanceOf(NotFound.class);
    }

    @Test
    void findsNobodyOfAnotherTeam() {
        Caller east = SomeCaller.named("mia", "Mia", Role.MANAGER, "east");

        assertThatThrownBy(() -> pages.choose(ANA, "", null, east)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.merge(ANA, ANN, east)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.moving(ANA, List.of(ANN), east))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void programsDoItByTheIdsTheyKnow() {
        MergeView merged = api.merge("c-2", new MergeView.Into(" c-1 "), WEST);

        assertThat(merged.kept()).isEqualTo("c-1");
        assertThat(merged.status()).isEqualTo("merging");
        assertThat(api.get("c-2", WEST)).isEqualTo(merged);
        assertThat(api.separate("c-2", WEST).status()).isEqualTo("separating");
        assertThatThrownBy(() -> api.merge("c-2", new MergeView.Into(null), WEST))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("into: must be the id");
        assertThatThrownBy(() -> api.merge("c-2", new MergeView.Into("c-2"), WEST))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("into: must be another one");
        assertThatThrownBy(() -> api.get("nobody", WEST)).isInstanceOf(NotFound.class);
    }
}
