package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.howdidwedo.apiclient.AccountsApi;
import io.howdidwedo.apiclient.ApiClient;
import io.howdidwedo.apiclient.ApiException;
import io.howdidwedo.apiclient.CasesApi;
import io.howdidwedo.apiclient.FiguresApi;
import io.howdidwedo.apiclient.KeysApi;
import io.howdidwedo.apiclient.MeApi;
import io.howdidwedo.apiclient.TransactionsApi;
import io.howdidwedo.apiclient.model.CaseDeedsDetails;
import io.howdidwedo.apiclient.model.CaseView;
import io.howdidwedo.apiclient.model.KeyView;
import io.howdidwedo.apiclient.model.KeyWish;
import io.howdidwedo.apiclient.model.TransactionCustomerForm;
import io.howdidwedo.apiclient.model.TransactionForm;
import io.howdidwedo.apiclient.model.TransactionRecorded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// The README's round as a program goes it, by a client that was generated from the contract: what
/// it cannot read or send, no integrator's client can.
@ExtendWith(SharedSystem.class)
class GeneratedClientIT {
    private static final String TEAM = "generated-branch";
    private static final String CUSTOMER = "nils@generated.example.org";
    private static final Pattern FIRST_POINT = Pattern.compile("https?://\\S+/s/\\S+v=1\\b");
    private static final Pattern LAST_POINT = Pattern.compile("https?://\\S+/s/\\S+v=5\\b");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void goesTheRound(RunningSystem system) throws ApiException {
        ApiClient administrator = client(system, system.credential("apiKey"));
        ApiClient program = client(system, keyOf(administrator).getSecret());
        CasesApi cases = new CasesApi(program);
        try (Browser browser = new Browser()) {
            TransactionRecorded sent = new TransactionsApi(program).postTransactions(served());
            complain(browser, RunningSystem.linkIn(system.awaitMail(CUSTOMER, 1), FIRST_POINT));

            UUID id = awaitCase(cases, sent).getId();
            cases.postCasesByIdByDeed(id, "assign", new CaseDeedsDetails());
            cases.postCasesByIdByDeed(
                    id,
                    "resolve",
                    new CaseDeedsDetails()
                            .words("The driver was held up.")
                            .toCustomer("A new parcel is on its way."));
            assertThat(cases.getCasesById(id).getStatus()).isEqualTo("resolved");

            confirm(browser, RunningSystem.linkIn(system.awaitMail(CUSTOMER, 3), LAST_POINT));
            Awaitility.await("recovery")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> cases.getCasesById(id).getStatus().equals("recovered"));
            assertThat(new TransactionsApi(program).getTransactionsById(sent.getId())).isNotNull();
            assertThat(new FiguresApi(administrator).getFiguresCatalogue().getItems()).isNotEmpty();
        }
    }

    @Test
    void isToldWhatIsWrong(RunningSystem system) {
        ApiClient administrator = client(system, system.credential("apiKey"));

        assertThatThrownBy(
                        () ->
                                new TransactionsApi(administrator)
                                        .postTransactions(served().occurredAt("yesterday")))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> {
                            assertThat(refused.getCode()).isEqualTo(400);
                            assertThat(refused.getResponseBody())
                                    .contains("urn:problem-type:how-did-we-do:", "occurredAt");
                        });
    }

    @Test
    void knowsWhoCalls(RunningSystem system) throws ApiException {
        ApiClient administrator = client(system, system.credential("apiKey"));

        assertThat(new MeApi(administrator).getMe().getRoles()).isNotEmpty();
        assertThat(new AccountsApi(administrator).getAccounts(null).getItems())
                .extracting(account -> account.getUser())
                .contains("admin", "agent", "manager");
        KeyView made = keyOf(administrator);
        assertThat(new KeysApi(administrator).deleteKeysById(made.getId()).getRevoked()).isTrue();
        assertThatThrownBy(() -> new MeApi(client(system, made.getSecret())).getMe())
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(401));
    }

    private static ApiClient client(RunningSystem system, String key) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(system.gateway());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
        return client;
    }

    private static KeyView keyOf(ApiClient administrator) throws ApiException {
        return new KeysApi(administrator)
                .postKeys(
                        new KeyWish()
                                .name("generated client")
                                .roles(List.of("integrator"))
                                .scopes(
                                        List.of(
                                                "transactions:read",
                                                "transactions:write",
                                                "cases:read",
                                                "cases:write")));
    }

    private static TransactionForm served() {
        String now = Instant.now().toString();
        return new TransactionForm()
                .source("generated")
                .externalId("G-1")
                .occurredAt(now)
                .supplier(TEAM)
                .offering("home-delivery")
                .customer(
                        new TransactionCustomerForm()
                                .id("nils")
                                .name("Nils Berg")
                                .email(CUSTOMER)
                                .language("en"))
                .putFactsItem("promisedBy", now)
                .putFactsItem("deliveredAt", now);
    }

    /// As people do: what comes at once is held back as a machine's.
    private static void complain(Browser browser, String link) {
        Page page = browser.window();
        page.navigate(link);
        page.getByLabel("What can we do even better next time?")
                .pressSequentially(
                        "The parcel was wet.",
                        new Locator.PressSequentiallyOptions().setDelay(100));
        send(page);
    }

    /// Asked again, the customer thinks for a second and takes a point less.
    private static void confirm(Browser browser, String link) {
        Page page = browser.window();
        page.navigate(link);
        page.locator("input[name='answer.overall']:checked")
                .press("ArrowLeft", new Locator.PressOptions().setDelay(1_500));
        send(page);
    }

    private static void send(Page page) {
        Browser.press(page, "Send");
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Thank you");
        page.close();
    }

    private static CaseView awaitCase(CasesApi cases, TransactionRecorded sent) {
        return Awaitility.await("a case of " + TEAM)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                cases.getCases(null, TEAM, null, null, null).getItems().stream()
                                        .filter(one -> one.getTransaction().equals(sent.getId()))
                                        .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }
}
