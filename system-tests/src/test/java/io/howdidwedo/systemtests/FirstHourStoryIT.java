package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// An administrator goes from the first login to the first answer of a customer of their own, by
/// pages only.
@ExtendWith(SharedSystem.class)
class FirstHourStoryIT {
    private static final String OFFERING = "first-hour-bread";
    private static final String TEAM = "first-hour-bakery";
    private static final String CUSTOMER = "bruno@example.org";
    private static final String WORDS = "The bread was yesterday's.";
    private static final Pattern FIRST_POINT = Pattern.compile("https?://\\S+/s/\\S+v=1\\b");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void fromTheFirstLoginToTheFirstAnswer(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Page admin = browser.logIn(system, "admin");
            describeTheOffering(admin, system);
            publishASurvey(admin, system);
            askTheFirstCustomer(admin, system);
            answer(
                    browser.window(),
                    RunningSystem.linkIn(system.awaitMail(CUSTOMER, 1), FIRST_POINT));
            seeTheAnswer(admin, system);
            isTicked(admin, system, "step-offering", "step-survey", "step-customer");
        }
    }

    private static void describeTheOffering(Page page, RunningSystem system) {
        takeStep(page, system, "Create an offering");
        page.getByLabel("Id, as transactions name it").fill(OFFERING);
        Browser.press(page, "Create agreement");
        Browser.press(page, "Publish agreement");
        assertThat(page.getByText("agreement 1").or(page.getByText("version 1")).first())
                .isVisible();
    }

    private static void publishASurvey(Page page, RunningSystem system) {
        takeStep(page, system, "Edit the survey");
        page.navigate(system.gateway() + "/surveys/new");
        page.locator("form:has(input[value='repair']) button").click();
        Browser.press(page, "Audience and schedule");
        page.locator("#sentence-who").click();
        page.getByLabel("Asked about these offerings").fill(OFFERING);
        Browser.press(page, "Add");
        assertThat(page.locator("#sentence-who")).containsText(OFFERING);
        page.locator("#sentence-when").click();
        page.getByLabel("Ask after, hours").fill("0");
        page.locator("#save").click();
        assertThat(page.locator("#sentence-when")).containsText("right after");
        Browser.press(page, "Publish version 1");
        assertThat(page.getByText("asked now")).isVisible();
    }

    private static void askTheFirstCustomer(Page page, RunningSystem system) {
        takeStep(page, system, "Import a transaction");
        String row =
                """
                source;externalId;occurredAt;supplier;offering;customer.id;customer.name;customer.email
                till;first-hour-1;%s;%s;%s;c-bruno;Bruno;%s
                """
                        .formatted(Instant.now(), TEAM, OFFERING, CUSTOMER);
        page.getByLabel("File")
                .setInputFiles(
                        new FilePayload(
                                "first.csv", "text/csv", row.getBytes(StandardCharsets.UTF_8)));
        Browser.press(page, "Upload");
        page.locator("input[type=checkbox][name=mail]").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Take .* in")))
                .click();
        assertThat(page.getByText("1 taken in")).isVisible();
    }

    private static void answer(Page page, String link) {
        page.navigate(link);
        page.locator("textarea")
                .first()
                .pressSequentially(WORDS, new Locator.PressSequentiallyOptions().setDelay(40));
        page.locator("button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Thank you");
    }

    /// What the customer said waits as work, and is in the figures.
    private static void seeTheAnswer(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/my-work?team=" + TEAM);
        assertThat(page.getByText(WORDS).first()).isVisible();
        page.navigate(system.gateway() + "/dashboard?supplier=" + TEAM);
        Browser.awaitTold(page, page.getByText(WORDS));
    }

    private static void isTicked(Page page, RunningSystem system, String... steps) {
        page.navigate(system.gateway() + "/getting-started");
        for (String step : steps) {
            assertThat(page.locator("#" + step + "-sign")).hasText("Done");
        }
    }

    private static void takeStep(Page page, RunningSystem system, String deed) {
        page.navigate(system.gateway() + "/getting-started");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(deed)).click();
    }
}
