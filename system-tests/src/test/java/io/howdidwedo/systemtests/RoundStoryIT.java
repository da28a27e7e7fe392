package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// One transaction, all the way round, as the README tells it, in a real browser.
@ExtendWith(SharedSystem.class)
class RoundStoryIT {
    private static final String CUSTOMER = "ana@example.org";
    private static final String WORDS = "The parcel was wet and nobody answered the phone.";
    private static final Pattern FIRST_POINT = Pattern.compile("https?://\\S+/s/\\S+v=1\\b");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void fromATransactionToACustomerAskedAgain(RunningSystem system) {
        try (Browser browser = new Browser()) {
            system.api("POST", "/api/transactions", transaction());

            JsonNode mail = system.awaitMail(CUSTOMER, 1);
            answer(browser, firstPoint(mail));
            Page work = browser.logIn(system, "agent");
            openCase(work, system);
            resolve(work);

            JsonNode second = system.awaitMail(CUSTOMER, 2);
            assertThat(second.path("text").asString()).contains("Is it right now?");
            seeDashboard(browser, system);
        }
    }

    private static String transaction() {
        Instant now = Instant.now();
        return """
        {"source":"shop","externalId":"round-1","occurredAt":"%s","stage":"after",
         "supplier":"north-branch","offering":"home-delivery","contactPoint":"web",
         "customer":{"id":"c-77","kind":"external","name":"Ana Lima","email":"%s","language":"en",
                     "timeZone":"America/Sao_Paulo","tier":"gold"},
         "value":{"amount":"136.23","currency":"BRL"},
         "facts":{"promisedBy":"%s","deliveredAt":"%s"}}
        """
                .formatted(now, CUSTOMER, now, now);
    }

    private static String firstPoint(JsonNode mail) {
        Matcher link = FIRST_POINT.matcher(mail.path("text").asString());
        assertThat(link.find()).as("a link for one of five in the mail").isTrue();
        return link.group();
    }

    private static void answer(Browser browser, String link) {
        Page page = browser.window();
        page.navigate(link);
        assertThat(page.locator("input[name='answer.overall'][value='1']").isChecked()).isTrue();
        Browser.assertAccessible(page);
        Browser.photograph(page, "survey");
        page.getByLabel("What can we do even better next time?").fill(WORDS);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send")).click();
        PlaywrightAssertions.assertThat(
                        page.getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Thank you")))
                .isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "thanks");
    }

    private static void openCase(Page page, RunningSystem system) {
        Awaitility.await("the case in my work")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> {
                            page.navigate(system.gateway() + "/my-work");
                            return page.getByText(WORDS).count() > 0;
                        });
        Browser.assertAccessible(page);
        Browser.photograph(page, "my-work");
        page.locator("a[href^='/cases/']").first().click();
        PlaywrightAssertions.assertThat(page.getByText(WORDS).first()).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "case");
    }

    private static void resolve(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resolve")).click();
        PlaywrightAssertions.assertThat(page.getByText("resolved").first()).isVisible();
    }

    private static void seeDashboard(Browser browser, RunningSystem system) {
        Page page = browser.logIn(system, "manager");
        Awaitility.await("the answer on the dashboard")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> {
                            page.navigate(system.gateway() + "/dashboard");
                            return page.getByText("north-branch").count() > 0;
                        });
        Browser.assertAccessible(page);
        Browser.photograph(page, "dashboard");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Expectations")).click();
        PlaywrightAssertions.assertThat(page.getByText("Agreed, come to expect, got")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "expectations");
        openWhatIsBehind(page, system);
    }

    private static void openWhatIsBehind(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/dashboard");
        page.locator("section[aria-labelledby=teams]")
                .locator("a[href*='supplier=north-branch']")
                .first()
                .click();
        PlaywrightAssertions.assertThat(page.getByText(WORDS)).isVisible();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 answer,");
        Browser.assertAccessible(page);
        Browser.photograph(page, "answers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Follow-up")).click();
        PlaywrightAssertions.assertThat(page.getByText(WORDS).first()).isVisible();
    }
}
