package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// A whole case from a bad answer to verified recovery, without a mouse.
@ExtendWith(SharedSystem.class)
class KeyboardStoryIT {
    private static final String CUSTOMER = "kai@example.org";
    private static final String TEAM = "keyboard-branch";
    private static final String WORDS = "Nobody told me that it would be late.";
    private static final Pattern FIRST_POINT = Pattern.compile("https?://\\S+/s/\\S+v=1\\b");
    private static final Pattern LAST_POINT = Pattern.compile("https?://\\S+/s/\\S+v=5\\b");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void fromABadAnswerToRecovery(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Agent agent = Agent.loggedIn(browser, system);
            agent.page().navigate(system.gateway() + "/my-work?team=" + TEAM);
            system.api("POST", "/api/transactions", transaction());
            answer(
                    browser,
                    RunningSystem.linkIn(system.awaitMail(CUSTOMER, 1), FIRST_POINT),
                    WORDS);
            takeOver(agent.keyboard());
            agent.write("We are sorry. We will tell you next time.");
            agent.resolve("Late parcels are announced now.", "Nobody says that it is late");

            JsonNode again = system.awaitMail(CUSTOMER, 3);
            assertThat(again.path("text").asString()).contains("Is it right now?");
            answerTheOneQuestion(browser, RunningSystem.linkIn(again, LAST_POINT));
            PlaywrightAssertions.assertThat(agent.page().locator("#case-state"))
                    .containsText("Recovered");
        }
    }

    @Test
    @EnabledIf("browserInstalled")
    void theKeysAreShownOnEveryPage(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Agent agent = Agent.loggedIn(browser, system);
            agent.page().navigate(system.gateway() + "/teams");
            var shortcuts =
                    agent.page()
                            .getByRole(
                                    AriaRole.DIALOG,
                                    new Page.GetByRoleOptions().setName("Keyboard shortcuts"));

            agent.keyboard().key("?");
            PlaywrightAssertions.assertThat(shortcuts).isVisible();
            agent.keyboard().key("Escape");
            PlaywrightAssertions.assertThat(shortcuts).isHidden();
        }
    }

    @Test
    @EnabledIf("browserInstalled")
    void aPartThatDoesNotComeSaysSoUntilOneComes(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Page page = Agent.loggedIn(browser, system).page();
            page.route("**/fragments/followup/bell", route -> route.abort());
            page.navigate(system.gateway() + "/teams");
            PlaywrightAssertions.assertThat(page.locator("#hdwd-trouble")).isVisible();
            Browser.assertAccessible(page);

            page.unroute("**/fragments/followup/bell");
            page.navigate(system.gateway() + "/teams");
            PlaywrightAssertions.assertThat(page.locator("#hdwd-trouble")).isHidden();
        }
    }

    /// The point is chosen by the link; words are said, and it is sent.
    private static void answer(Browser browser, String link, String words) {
        Keyboard customer = opened(browser, link);
        customer.write("What can we do even better next time?", words);
        send(customer);
    }

    /// Who is asked again is asked nothing else.
    private static void answerTheOneQuestion(Browser browser, String link) {
        Keyboard customer = opened(browser, link);
        PlaywrightAssertions.assertThat(
                        customer.page().getByLabel("What can we do even better next time?"))
                .hasCount(0);
        customer.reach(customer.page().locator("input[name='answer.overall']:checked"));
        customer.holdKey("ArrowLeft");
        customer.holdKey("ArrowRight");
        send(customer);
    }

    private static Keyboard opened(Browser browser, String link) {
        Keyboard customer = new Keyboard(browser.window());
        customer.page().navigate(link);
        return customer;
    }

    private static void send(Keyboard customer) {
        customer.press("Send");
        PlaywrightAssertions.assertThat(
                        customer.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions().setName("Thank you")))
                .isVisible();
    }

    private static void takeOver(Keyboard agent) {
        Page page = agent.page();
        PlaywrightAssertions.assertThat(page.locator("#work")).containsText(WORDS);
        agent.key("j");
        agent.key("a");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS))
                .containsText("Done to 1 case.");
        agent.key("j");
        agent.key("Enter");
        PlaywrightAssertions.assertThat(page.locator("#case-state"))
                .containsText("Assigned to Service team");
    }

    private static String transaction() {
        Instant now = Instant.now();
        return """
        {"source":"shop","externalId":"keyboard-1","occurredAt":"%s","stage":"after",
         "supplier":"%s","offering":"home-delivery","contactPoint":"web",
         "customer":{"id":"c-kai","kind":"external","name":"Kai","email":"%s","language":"en"},
         "facts":{"promisedBy":"%s","deliveredAt":"%s"}}
        """
                .formatted(now, TEAM, CUSTOMER, now, now);
    }
}
