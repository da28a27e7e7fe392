package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
    private static final String COLLEAGUE = "service-team@example.org";
    private static final String WORDS = "The parcel was wet and nobody answered the phone.";
    private static final String REPLY = "Please send it to my office.";
    private static final Pattern CASE = Pattern.compile("https?://\\S+/c/\\S+");
    private static final Pattern NOTICE = Pattern.compile("https?://\\S+/n/\\S+");
    private static final Pattern FIRST_POINT = Pattern.compile("https?://\\S+/s/\\S+v=1\\b");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void fromATransactionToACustomerAskedAgain(RunningSystem system) {
        try (Browser browser = new Browser()) {
            nameSomebody(browser.logIn(system, "admin"), system);
            Page work = browser.logIn(system, "agent");
            waitForWork(work, system);
            system.api("POST", "/api/transactions", transaction());

            JsonNode mail = system.awaitMail(CUSTOMER, 1);
            answer(browser, firstPoint(mail));
            takeOverFromTheMail(browser, system.awaitMail(COLLEAGUE, 1));
            openCase(work);
            writeToTheCustomer(work);
            beReadAndAnswered(browser, system.awaitMail(CUSTOMER, 2));
            seeTheAnswer(work);
            resolve(work);

            JsonNode second = system.awaitMail(CUSTOMER, 4);
            assertThat(second.path("text").asString()).contains("Is it right now?");
            seeDashboard(browser, system);
            takeIntoTheAgreement(browser.logIn(system, "admin"), system);
        }
    }

    private static void nameSomebody(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/teams?team=north-branch");
        Browser.assertAccessible(page);
        page.getByRole(AriaRole.LINK, named("Add team member")).click();
        page.getByLabel("User").fill("agent");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Service team");
        page.getByLabel("Mail address").fill("nobody");
        Browser.press(page, "Save");
        PlaywrightAssertions.assertThat(page.getByText("must be a mail address")).isVisible();
        Browser.assertAccessible(page);
        page.getByLabel("Mail address").fill(COLLEAGUE);
        Browser.press(page, "Save");
        PlaywrightAssertions.assertThat(page.getByText(COLLEAGUE)).isVisible();
        page.getByRole(AriaRole.LINK, named("Change what is known")).click();
        Browser.assertAccessible(page);
        page.navigate(system.gateway() + "/teams/north-branch/hours");
        Browser.assertAccessible(page);
        page.navigate(system.gateway() + "/teams");
        PlaywrightAssertions.assertThat(page.getByText("1 person")).isVisible();
        Browser.assertAccessible(page);
    }

    /// Without a login, by the link in the notice.
    private static void takeOverFromTheMail(Browser browser, JsonNode mail) {
        Matcher link = NOTICE.matcher(mail.path("text").asString());
        assertThat(link.find()).as("a link to act on the case").isTrue();
        Page page = browser.window();
        page.navigate(link.group());
        PlaywrightAssertions.assertThat(page.getByText(WORDS)).isVisible();
        Browser.assertAccessible(page);
        Browser.press(page, "Assign to me");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS))
                .containsText("It is assigned to you.");
        PlaywrightAssertions.assertThat(page.getByText("It is yours.")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "notice");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String transaction() {
        Instant now = Instant.now();
        return """
        {"source":"shop","externalId":"round-1","occurredAt":"%s","stage":"after",
         "supplier":"north-branch","offering":"home-delivery","contactPoint":"web",
         "customer":{"id":"c-77","kind":"external","name":"Ana Lima","email":"%s","language":"en",
                     "timeZone":"%s","tier":"gold"},
         "value":{"amount":"136.23","currency":"BRL"},
         "facts":{"promisedBy":"%s","deliveredAt":"%s"}}
        """
                .formatted(now, CUSTOMER, zoneAtNoon(now), now, now);
    }

    /// Where it is about noon: nobody is asked again in their night.
    private static String zoneAtNoon(Instant now) {
        int behind = now.atOffset(ZoneOffset.UTC).getHour() - 12;
        return "Etc/GMT" + (behind < 0 ? "" : "+") + behind;
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

    private static void waitForWork(Page page, RunningSystem system) {
        for (String path :
                List.of("/my-work?view=board", "/my-work/workload", "/my-work?team=north-branch")) {
            page.navigate(system.gateway() + path);
            Browser.assertAccessible(page);
        }
    }

    /// It appears without a reload, and is opened without a mouse.
    private static void openCase(Page page) {
        PlaywrightAssertions.assertThat(page.getByText(WORDS)).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "my-work");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.getByText(WORDS).first()).isVisible();
        PlaywrightAssertions.assertThat(page.getByText("Service team: new urgent case"))
                .isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "case");
    }

    private static void writeToTheCustomer(Page page) {
        page.getByLabel("Begin with").selectOption("Apology");
        PlaywrightAssertions.assertThat(page.getByLabel("Write to the customer"))
                .hasValue(Pattern.compile("We are sorry that Home delivery on .+"));
        Browser.press(page, "Preview");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS))
                .containsText("Hello Ana Lima,");
        Browser.assertAccessible(page);
        Browser.press(page, "Send");
        PlaywrightAssertions.assertThat(page.getByText("wrote to the customer")).isVisible();
    }

    /// On the page of their case, by the link in the mail, without a login.
    private static void beReadAndAnswered(Browser browser, JsonNode mail) {
        assertThat(mail.path("text").asString()).contains("We are sorry that Home delivery");
        Matcher link = CASE.matcher(mail.path("text").asString());
        assertThat(link.find()).as("a link to the page of the case").isTrue();
        Page page = browser.window();
        page.navigate(link.group());
        PlaywrightAssertions.assertThat(page.getByText(WORDS)).isVisible();
        PlaywrightAssertions.assertThat(page.getByText("Service team wrote")).isVisible();
        Browser.assertAccessible(page);
        page.getByLabel("Anything you want to tell us about it?").fill(REPLY);
        Browser.press(page, "Send");
        PlaywrightAssertions.assertThat(page.getByText("It has arrived. Thank you.")).isVisible();
        PlaywrightAssertions.assertThat(page.getByText(REPLY)).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "customers-case");
    }

    /// It is there without a reload.
    private static void seeTheAnswer(Page page) {
        PlaywrightAssertions.assertThat(page.locator("#case-history").getByText(REPLY)).isVisible();
    }

    private static void resolve(Page page) {
        page.locator("#resolve > summary").click();
        page.getByLabel("What the customer is told").fill("A new parcel is on its way.");
        page.locator("#resolve button").click();
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
        page.getByText("Insights", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Expectations").setExact(true))
                .click();
        PlaywrightAssertions.assertThat(page.getByText("Agreed, come to expect, got")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "expectations");
        openWhatIsBehind(page, system);
    }

    /// What the customer asked for next time becomes part of what is agreed.
    private static void takeIntoTheAgreement(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/next-cycle?offering=home-delivery");
        Browser.assertAccessible(page);
        // It only tells what went wrong; a manager sees what it asks for.
        page.getByLabel(WORDS).first().check();
        Browser.press(page, "These are requests");
        page.getByLabel(WORDS).first().check();
        page.getByLabel("Title of a new group").fill("Answer the phone");
        Browser.press(page, "Group selected");
        Browser.assertAccessible(page);
        Browser.photograph(page, "next-cycle");
        page.getByRole(AriaRole.LINK, named("Answer the phone")).click();
        Browser.assertAccessible(page);
        Browser.photograph(page, "next-cycle-group");
        page.getByLabel("Target, 1 to 5").fill("9");
        Browser.press(page, "Accept");
        PlaywrightAssertions.assertThat(page.getByText("must be a whole number from 1 to 5"))
                .isVisible();
        page.getByLabel("Target, 1 to 5").fill("4");
        Browser.press(page, "Accept");
        PlaywrightAssertions.assertThat(page.getByText("Accepted.")).isVisible();
        PlaywrightAssertions.assertThat(page.getByText(WORDS)).isVisible();
        Browser.assertAccessible(page);
    }

    private static void openWhatIsBehind(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/dashboard");
        page.getByText("More charts:").click();
        Locator teams = page.locator("section[aria-labelledby=teams]");
        teams.getByText("Show data").click();
        Browser.assertAccessible(page);
        teams.locator("a[href*='supplier=north-branch']").first().click();
        PlaywrightAssertions.assertThat(page.getByText(WORDS)).isVisible();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 answer,");
        Browser.assertAccessible(page);
        Browser.photograph(page, "answers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Follow-up")).click();
        PlaywrightAssertions.assertThat(page.getByText(WORDS).first()).isVisible();
    }
}
