package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// A manager sets a goal, has something watched and has the figures mailed, in a real browser.
@ExtendWith(SharedSystem.class)
class ManagerStoryIT {
    private static final String RECIPIENT = "dora@example.org";

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void looksAheadAndIsKeptInformed(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Page page = browser.logIn(system, "manager");
            setGoal(page, system);
            watch(page, system);
            haveReported(page, system);
            readOn(page, system);
            stateRule(browser.logIn(system, "admin"), system);
        }
    }

    /// An administrator tries a rule on the past before it is in force, and takes it out again.
    private static void stateRule(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/rules");
        Browser.assertAccessible(page);
        page.getByRole(AriaRole.LINK, named("New rule")).click();
        Browser.assertAccessible(page);
        page.getByLabel("Name of the rule").fill("Large orders");
        page.getByLabel("Id", new Page.GetByLabelOptions().setExact(true)).fill("large-orders");
        page.getByLabel("Worth at least").fill("500");
        Browser.press(page, "Put in force");
        PlaywrightAssertions.assertThat(page.getByText("must be an amount and a currency"))
                .isVisible();
        Browser.assertAccessible(page);
        page.getByLabel("Currency").fill("EUR");
        Browser.press(page, "Try on the last 30 days");
        PlaywrightAssertions.assertThat(page.getByText("This rule would have decided")).isVisible();
        assertThat(page.url()).doesNotContain("_csrf");
        Browser.press(page, "Put in force");
        page.getByRole(AriaRole.LINK, named("Large orders")).click();
        Browser.press(page, "Remove this rule");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.LINK, named("Large orders")))
                .hasCount(0);
        Browser.press(page, "Undo the last change");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.LINK, named("Large orders")))
                .hasCount(1);
        Browser.press(page, "Undo the last change");
    }

    private static void setGoal(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/dashboard/goals");
        Browser.assertAccessible(page);
        page.getByLabel("Title").fill("On time, every time");
        page.getByLabel("Target").fill("many");
        Browser.press(page, "Create goal");
        PlaywrightAssertions.assertThat(page.getByText("must be a number from 0 to 100"))
                .isVisible();
        Browser.assertAccessible(page);
        page.getByLabel("Target").fill("95");
        Browser.press(page, "Create goal");
        PlaywrightAssertions.assertThat(page.getByText("at least 95.0%")).isVisible();
        page.getByLabel("What was done, what comes next").fill("A second van since Monday.");
        Browser.press(page, "Add note");
        PlaywrightAssertions.assertThat(page.getByText("A second van since Monday.")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "goals");
    }

    private static void watch(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/dashboard/alerts");
        Browser.assertAccessible(page);
        page.getByLabel("Title").fill("Broken promises");
        page.getByLabel("Mail to").fill(RECIPIENT);
        Browser.press(page, "Create alert");
        PlaywrightAssertions.assertThat(page.getByText("Looks next:")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "alerts");
        page.getByRole(AriaRole.BUTTON, named("Pause")).click();
        PlaywrightAssertions.assertThat(page.getByText("Paused.")).isVisible();
    }

    /// The mail says what the preview says.
    private static void haveReported(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/dashboard/reports");
        Browser.assertAccessible(page);
        page.getByLabel("Title").fill("This month");
        page.getByLabel("Months").selectOption("THIS_MONTH");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill(RECIPIENT);
        Browser.press(page, "Create report");
        PlaywrightAssertions.assertThat(page.getByText("What it would say now")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "report");
        List<String> shown = page.locator(".digest strong").allTextContents();

        page.getByRole(AriaRole.BUTTON, named("Send now")).click();
        JsonNode mail = system.awaitMail(RECIPIENT, 1);

        String text = mail.path("text").asString();
        assertThat(text).contains("Provisional:").contains("/dashboard?from=");
        assertThat(mail.path("html").asString()).contains(shown);
        assertThat(text).contains(shown);
    }

    private static void readOn(Page page, RunningSystem system) {
        for (String path :
                List.of(
                        "/dashboard/comments",
                        "/dashboard/loyalty",
                        "/dashboard/chain",
                        "/dashboard/causes")) {
            page.navigate(system.gateway() + path);
            Browser.assertAccessible(page);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
