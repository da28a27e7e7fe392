package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// A customer without a mail address is asked by text message; one with both chooses it.
@ExtendWith(SharedSystem.class)
class MessageStoryIT {
    private static final String BRANCH = "message-branch";
    private static final String IVOS_NUMBER = "+4915112345678";
    private static final String MIRAS_NUMBER = "+4915187654321";
    private static final String MIRAS_ADDRESS = "mira@messages.example.org";
    private static final Pattern QUESTION = Pattern.compile("https?://\\S+/s/[A-Za-z0-9_-]+");
    private static final Pattern PREFERENCES = Pattern.compile("https?://\\S+/p/[A-Za-z0-9_-]+");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void whoHasOnlyANumberAnswersFromATextMessage(RunningSystem system) {
        try (Browser browser = new Browser()) {
            String transaction = buy(system, "ivo-1", "ivo", null, IVOS_NUMBER);

            JsonNode message = system.awaitMail(IVOS_NUMBER, 1);
            Assertions.assertThat(system.mailsTo(IVOS_NUMBER).getFirst().path("channel").asString())
                    .isEqualTo("sms");
            seeInMailbox(browser.window(), system);
            answer(browser.window(), RunningSystem.linkIn(message, QUESTION));

            JsonNode life = system.get("/api/transactions/" + transaction);
            Assertions.assertThat(life.path("invitations").get(0).path("contactPoint").asString())
                    .isEqualTo("sms");
            Assertions.assertThat(contactPointOfTheAnswer(system)).isEqualTo("sms");
        }
    }

    @Test
    @EnabledIf("browserInstalled")
    void whoChoosesTextMessagesGetsTheNextQuestionAsOne(RunningSystem system) {
        try (Browser browser = new Browser()) {
            buy(system, "mira-1", "mira", MIRAS_ADDRESS, MIRAS_NUMBER);
            JsonNode mail = system.awaitMail(MIRAS_ADDRESS, 1);

            Page page = browser.window();
            page.navigate(RunningSystem.linkIn(mail, PREFERENCES));
            Browser.assertAccessible(page);
            choose(page, "By text message");
            assertThat(page.getByLabel("By text message")).isChecked();
            Browser.assertAccessible(page);
            Browser.photograph(page, "preferences");

            buy(system, "mira-2", "mira", MIRAS_ADDRESS, MIRAS_NUMBER);
            String question = RunningSystem.linkIn(system.awaitMail(MIRAS_NUMBER, 1), QUESTION);
            Assertions.assertThat(system.mailsTo(MIRAS_ADDRESS)).hasSize(1);

            // The message has one link; the way to the preferences is on its page.
            page.navigate(question);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Preferences, or no more questions"))
                    .click();
            choose(page, "By mail");
            buy(system, "mira-3", "mira", MIRAS_ADDRESS, MIRAS_NUMBER);
            system.awaitMail(MIRAS_ADDRESS, 2);
            Assertions.assertThat(system.mailsTo(MIRAS_NUMBER)).hasSize(1);
        }
    }

    private static void choose(Page page, String channel) {
        page.getByLabel(channel).check();
        page.locator("form[action$='/channel']").getByRole(AriaRole.BUTTON).click();
    }

    private static void seeInMailbox(Page page, RunningSystem system) {
        page.navigate(system.mailbox());
        Browser.assertAccessible(page);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^SMS .*")))
                .filter(new Locator.FilterOptions().setHasText(IVOS_NUMBER))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("SMS");
        Browser.assertAccessible(page);
        Browser.photograph(page, "text-message");
    }

    private static void answer(Page page, String question) {
        page.navigate(question);
        Browser.assertAccessible(page);
        page.locator("input[name='answer.overall'][value='4']")
                .check(new Locator.CheckOptions().setForce(true));
        page.locator("textarea")
                .first()
                .pressSequentially(
                        "It was quick", new Locator.PressSequentiallyOptions().setDelay(60));
        page.locator("button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.HEADING)).containsText("Thank you");
        Browser.assertAccessible(page);
    }

    private static String contactPointOfTheAnswer(RunningSystem system) {
        try (MongoClient client = MongoClients.create(system.database())) {
            Document answer =
                    client.getDatabase("survey")
                            .getCollection("responses")
                            .find(new Document("state.supplier", BRANCH))
                            .first();
            return answer == null
                    ? "none"
                    : answer.get("state", Document.class).getString("contactPoint");
        }
    }

    private static String buy(
            RunningSystem system, String id, String customer, String email, String phone) {
        String body =
                """
                {"source":"messages","externalId":"%s","occurredAt":"%s",
                 "supplier":"%s","offering":"message-delivery",
                 "customer":{"id":"%s","email":%s,"phone":"%s","language":"en"}}
                """
                        .formatted(
                                id,
                                Instant.now(),
                                BRANCH,
                                customer,
                                email == null ? "null" : "\"" + email + "\"",
                                phone);
        return system.api("POST", "/api/transactions", body).path("id").asString();
    }
}
