package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Two customers, teams or offerings turn out to be one: who may merges them by pages, sees one
/// history and one row of figures, and separates them again.
@ExtendWith(SharedSystem.class)
class MergeStoryIT {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/s/[A-Za-z0-9_-]+");
    private static final String DOMAIN = "@merge.example.org";

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void mergesTwoCustomersThatAreOneAndSeparatesThem(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Served at = new Served("merge-branch", "home-delivery");
            serve(system, at, "merge-a", "Mara Lindqvist", "mara", "first");
            serve(system, at, "merge-b", "M. Lindqvist", "lindqvist", "first");
            answer(browser, system, "mara", 5);
            answer(browser, system, "lindqvist", 2);
            awaitCustomers(system, 2);
            awaitCase(system, at.supplier(), "merge-b");

            Page page = browser.logIn(system, "manager");
            String kept = open(page, system, "Mara Lindqvist");
            merge(page);
            assertThat(page.locator("main").getByText("is the same customer from now on"))
                    .isVisible();
            seeOneHistory(page, system, kept);
            awaitCustomers(system, 1);
            awaitCase(system, at.supplier(), "merge-a");
            theOldIdLeadsOn(system, at);

            separate(page);
            awaitCustomers(system, 2);
            awaitCase(system, at.supplier(), "merge-b");
            page.getByText("See the other one").click();
            assertThat(page.locator("h1")).hasText("M. Lindqvist");
            assertThat(page.locator("main")).not().containsText("Also known as");
        }
    }

    @Test
    @EnabledIf("browserInstalled")
    void mergesTwoTeamsThatAreOneAndSeparatesThem(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Served kept = new Served("merge-north", "home-delivery");
            Served other = new Served("merge-nord", "home-delivery");
            serveAndAnswer(browser, system, kept, other, "team");
            awaitCase(system, "merge-nord", "team-b");

            Page page = browser.logIn(system, "admin");
            page.navigate(system.gateway() + "/teams/merge-north");
            mergeWith(page, "merge-nord", "team-merge");
            awaitAnswers(system, "supplier", "merge-north", 2);
            awaitAnswers(system, "supplier", "merge-nord", 0);
            awaitCase(system, "merge-north", "team-b");

            Browser.press(page, "Undo");
            assertThat(page.locator("main")).not().containsText("Also known as");
            awaitAnswers(system, "supplier", "merge-nord", 1);
            awaitCase(system, "merge-nord", "team-b");
        }
    }

    @Test
    @EnabledIf("browserInstalled")
    void mergesTwoOfferingsThatAreOneAndSeparatesThem(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Served kept = new Served("merge-garden", "merge-gardening");
            Served other = new Served("merge-garden", "merge-garden-work");
            agree(system, kept.offering());
            serveAndAnswer(browser, system, kept, other, "offering");

            Page page = browser.logIn(system, "admin");
            page.navigate(system.gateway() + "/offerings/merge-gardening");
            mergeWith(page, "merge-garden-work", "offering-merge");
            awaitAnswers(system, "offering", "merge-gardening", 2);
            awaitAnswers(system, "offering", "merge-garden-work", 0);

            assertThat(page.locator("main")).containsText("Also known as");
            page.locator("main li form[action$=separate] button").click();
            assertThat(page.locator("main")).not().containsText("Also known as");
            awaitAnswers(system, "offering", "merge-gardening", 1);
            awaitAnswers(system, "offering", "merge-garden-work", 1);
        }
    }

    /// One customer of each is asked; the second one is not content.
    private static void serveAndAnswer(
            Browser browser, RunningSystem system, Served kept, Served other, String kind) {
        serve(system, kept, kind + "-a", "Ida " + kind, "ida-" + kind, "first");
        serve(system, other, kind + "-b", "Ole " + kind, "ole-" + kind, "first");
        answer(browser, system, "ida-" + kind, 5);
        answer(browser, system, "ole-" + kind, 2);
        boolean teams = kind.equals("team");
        String by = teams ? "supplier" : "offering";
        awaitAnswers(system, by, teams ? kept.supplier() : kept.offering(), 1);
        awaitAnswers(system, by, teams ? other.supplier() : other.offering(), 1);
    }

    private static void agree(RunningSystem system, String offering) {
        system.api(
                "PUT",
                "/api/offerings/" + offering,
                """
                {"name": {"en": "Gardening"}, "validFrom": "2020-01-01T00:00:00Z",
                 "requirements": [
                  {"id": "tidy", "text": {"en": "The garden is left tidy"}, "side": "customer",
                   "need": "quality", "stage": "after", "strength": "want", "primary": true,
                   "secondary": true, "scale": 5, "direction": "high_is_good", "target": 4,
                   "weight": 1}]}
                """);
    }

    private static void mergeWith(Page page, String other, String picture) {
        page.getByRole(AriaRole.LINK, named("Merge with…")).click();
        Browser.assertAccessible(page);
        page.locator("select[name=other]").selectOption(other);
        Browser.photograph(page, picture);
        Browser.press(page, "Merge");
        assertThat(page.getByText("is the same from now on.")).isVisible();
        assertThat(page.locator("progress")).hasCount(0);
        Browser.assertAccessible(page);
        Browser.photograph(page, picture + "d");
    }

    private static void awaitAnswers(RunningSystem system, String by, String id, int count) {
        Awaitility.await(count + " answers of " + id)
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            JsonNode rows =
                                    system.get(
                                                    "/api/figures?by=%1$s&metrics=csat&%1$s=%2$s"
                                                            .formatted(by, id))
                                            .path("rows");
                            int answers = 0;
                            for (JsonNode row : rows) {
                                answers += row.path("csat").path("n").asInt();
                            }
                            Assertions.assertThat(answers).isEqualTo(count);
                        });
    }

    /// Who served a customer, with what.
    private record Served(String supplier, String offering) {}

    private static void serve(
            RunningSystem system, Served at, String id, String name, String address, String when) {
        system.api(
                "POST",
                "/api/transactions",
                """
                {"source":"shop","externalId":"of-%1$s-%5$s","occurredAt":"%2$s",
                 "supplier":"%6$s","offering":"%7$s",
                 "customer":{"id":"%1$s","name":"%3$s","email":"%4$s","language":"en"}}
                """
                        .formatted(
                                id,
                                Instant.now(),
                                name,
                                address + DOMAIN,
                                when,
                                at.supplier(),
                                at.offering()));
    }

    private static void answer(Browser browser, RunningSystem system, String address, int score) {
        Page page = browser.window(390, ColorScheme.LIGHT);
        page.navigate(RunningSystem.linkIn(system.awaitMail(address + DOMAIN, 1), LINK));
        page.locator("label.point:has(input[name='answer.overall'][value='%d'])".formatted(score))
                .click();
        page.getByLabel("What can we do even better next time?")
                .pressSequentially("Ring twice, and wait a while.", slowly());
        page.locator("button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Thank you");
        page.close();
    }

    /// As people type: what comes at once is held back.
    private static Locator.PressSequentiallyOptions slowly() {
        return new Locator.PressSequentiallyOptions().setDelay(100);
    }

    private static void awaitCustomers(RunningSystem system, int count) {
        Awaitility.await("figures of " + count)
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            JsonNode rows =
                                    system.get(
                                                    "/api/figures?by=supplier&metrics=csat"
                                                            + "&supplier=merge-branch")
                                            .path("rows");
                            Assertions.assertThat(rows.size()).isEqualTo(1);
                            JsonNode csat = rows.get(0).path("csat");
                            Assertions.assertThat(csat.path("n").asInt()).isEqualTo(2);
                            Assertions.assertThat(csat.path("customers").asInt()).isEqualTo(count);
                        });
    }

    private static void awaitCase(RunningSystem system, String team, String customer) {
        Awaitility.await("the case of " + customer)
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            JsonNode cases = system.get("/api/cases?team=" + team).path("items");
                            Assertions.assertThat(cases.size()).isEqualTo(1);
                            Assertions.assertThat(cases.get(0).path("customer").asString())
                                    .isEqualTo(customer);
                        });
    }

    private static String open(Page page, RunningSystem system, String name) {
        Locator found = page.locator("main a").getByText(name);
        page.navigate(system.gateway() + "/customers?q=mara");
        for (int tries = 0; tries < 20 && found.count() == 0; tries++) {
            page.waitForTimeout(500);
            page.reload();
        }
        found.click();
        assertThat(page.locator("h1")).hasText(name);
        return page.url();
    }

    private static void merge(Page page) {
        page.getByRole(AriaRole.LINK, named("Merge with…")).click();
        Browser.assertAccessible(page);
        page.locator("#q").fill("lindqvist");
        page.locator("#q").press("Enter");
        Browser.photograph(page, "customer-merge-found");
        page.getByRole(AriaRole.LINK, named("M. Lindqvist")).click();
        assertThat(page.getByText("1 transaction of M. Lindqvist will count for Mara Lindqvist"))
                .isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "customer-merge");
        Browser.press(page, "Merge into one customer");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void seeOneHistory(Page page, RunningSystem system, String kept) {
        assertThat(page.locator("main").getByText("Also known as")).isVisible();
        assertThat(page.locator(".timeline").getByText("5 of 5").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat(page.locator(".timeline").getByText("2 of 5").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat(page.locator("progress")).hasCount(0);
        Browser.assertAccessible(page);
        Browser.photograph(page, "customer-merged");
        page.navigate(system.gateway() + "/customers?q=lindqvist");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        page.navigate(kept);
    }

    /// What still comes in under it counts for the one that is kept.
    private static void theOldIdLeadsOn(RunningSystem system, Served at) {
        JsonNode merge = system.get("/api/customers/merge-b/merge");
        Assertions.assertThat(merge.path("kept").asString()).isEqualTo("merge-a");
        Assertions.assertThat(merge.path("status").asString()).isEqualTo("merged");
        Assertions.assertThat(merge.path("moved").asInt()).isEqualTo(1);
        serve(system, at, "merge-b", "M. Lindqvist", "lindqvist", "later");
    }

    private static void separate(Page page) {
        page.locator("main li form[action$=separate] button").click();
        assertThat(page.getByText("They are two customers again.")).isVisible();
        Browser.assertAccessible(page);
    }
}
