package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// An administrator begins with a template, mails themselves a test, creates the agreement it
/// proposes and publishes it; a customer's answer is judged by that agreement.
@ExtendWith(SharedSystem.class)
class TemplateStoryIT {
    private static final String OFFERING = "telephone-help";
    private static final String COLLEAGUE = "tester@example.org";
    private static final String CUSTOMER = "noor@example.org";
    private static final Pattern PREVIEW =
            Pattern.compile("https?://\\S+/surveys/support-call/preview\\S+answer\\.overall=2");
    private static final Pattern FIRST_POINT = Pattern.compile("https?://\\S+/s/\\S+v=1\\b");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void isUsedTriedAgreedPublishedAndJudged(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Page admin = browser.logIn(system, "admin");
            begin(admin, system);
            sendATest(admin, system);
            agree(admin, system);
            Browser.press(admin, "Publish version 1");
            assertThat(admin.getByText("asked now")).isVisible();

            system.api("POST", "/api/transactions", transaction());
            String link = RunningSystem.linkIn(system.awaitMail(CUSTOMER, 1), FIRST_POINT);
            answer(browser.window(), link);
            Assertions.assertThat(unmet(system)).contains("overall", "solved");
        }
    }

    private static void begin(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/surveys/new");
        page.locator("form:has(input[value='support-call']) button").click();
        assertThat(page.getByText("Everything fits")).isVisible();
        assertThat(page.locator("#question-1")).isVisible();
        page.locator("#open-3").click();
        assertThat(page.locator("#question-3")).isVisible();
        assertThat(page.locator(".hdwd-pick summary")).containsText("Question answered");
        Browser.assertAccessible(page);
    }

    /// What a customer would get, marked, to the address typed; it counts nowhere.
    private static void sendATest(Page page, RunningSystem system) {
        page.getByText("Send me a test").click();
        page.getByLabel("To this mail address").fill(COLLEAGUE);
        Browser.press(page, "Send the test");
        assertThat(page.getByText("A test is on its way.")).isVisible();
        JsonNode mail = system.awaitMail(COLLEAGUE, 1);
        Assertions.assertThat(mail.path("text").asString())
                .startsWith("This is a test of the survey “support-call”, sent by ");
        page.navigate(RunningSystem.linkIn(mail, PREVIEW));
        assertThat(page.locator("input[name='answer.overall'][value='2']")).isChecked();
        page.navigate(system.gateway() + "/surveys/support-call/edit");
    }

    private static void agree(Page page, RunningSystem system) {
        Browser.press(page, "Audience and schedule");
        page.locator("#sentence-who").click();
        page.getByLabel("Asked about these offerings").fill(OFFERING);
        Browser.press(page, "Add");
        assertThat(page.getByText("Nobody has created an agreement")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "survey-agreement");
        Browser.press(page, "Create this agreement");
        assertThat(page.getByText("Nobody has created an agreement")).hasCount(0);
        Assertions.assertThat(system.get("/api/offerings/" + OFFERING).toString())
                .contains("\"solved\"", "\"waiting\"");
    }

    private static void answer(Page page, String link) {
        page.navigate(link);
        assertThat(page.locator("input[name='answer.overall'][value='1']")).isChecked();
        page.locator("input[name='answer.solved'][value='2']").check(anyway());
        page.locator("textarea")
                .pressSequentially(
                        "I had to call again", new Locator.PressSequentiallyOptions().setDelay(60));
        page.locator("button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.HEADING)).containsText("Thank you");
    }

    private static Locator.CheckOptions anyway() {
        return new Locator.CheckOptions().setForce(true);
    }

    /// The requirements of the agreement that the answer fell short of.
    private static List<String> unmet(RunningSystem system) {
        JsonNode items =
                Awaitility.await("the verdict")
                        .atMost(Duration.ofSeconds(60))
                        .until(
                                () ->
                                        system.get(
                                                        "/api/verdicts?source=phone&externalId="
                                                                + "help-1")
                                                .path("items"),
                                found -> !found.isEmpty());
        Assertions.assertThat(items.get(0).path("verdict").asString())
                .isEqualToIgnoringCase("dissatisfied");
        return StreamSupport.stream(items.get(0).path("primary").spliterator(), false)
                .filter(primary -> !primary.path("met").asBoolean(true))
                .map(primary -> primary.path("expectation").asString())
                .toList();
    }

    private static String transaction() {
        return """
        {"source":"phone","externalId":"help-1","occurredAt":"%s","stage":"after",
         "supplier":"story-help","offering":"%s","contactPoint":"phone",
         "customer":{"id":"c-noor","kind":"external","name":"Noor","email":"%s","language":"en"}}
        """
                .formatted(Instant.now(), OFFERING, CUSTOMER);
    }
}
