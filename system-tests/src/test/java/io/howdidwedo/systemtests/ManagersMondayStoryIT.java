package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;

/// A manager's Monday: what has changed and why, compared, noted, kept and shared; and a colleague
/// of another team who opens what was shared sees no more than their own.
class ManagersMondayStoryIT {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final String COLLEAGUE = "colleague";
    private static final String PASSWORD = "a secret that is long";

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @Timeout(900)
    @EnabledIf("browserInstalled")
    void endsWithALinkThatShowsEachTheirOwn() {
        try (RunningSystem system = RunningSystem.start();
                Browser browser = new Browser()) {
            fill(browser, system);
            List<String> teams = teams(system);
            String mine = teams.getFirst();
            String theirs = teams.get(1);
            Page page = browser.logIn(system, "manager");
            seeWhatChanged(page, system);
            compare(page);
            narrow(page, mine);
            String link = keep(page);
            note(page);
            pin(page);

            Page other = colleague(browser, system, theirs);
            other.navigate(system.gateway() + link);
            Browser.assertAccessible(other);
            assertThat(other.getByText("Nothing to show here yet")).isVisible();
            assertThat(other.getByText("The depot was closed")).hasCount(0);
            seeOnlyTheirOwn(other, system, mine);
        }
    }

    /// Made-up history is a year of a company of several teams.
    private static void fill(Browser browser, RunningSystem system) {
        Page page = browser.logIn(system, "admin");
        Browser.press(page, "Add made-up history");
        assertThat(page.getByText("The figures contain made-up history now"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG.toMillis()));
        Awaitility.await("figures")
                .atMost(LONG)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> teams(system).size() > 1);
    }

    private static List<String> teams(RunningSystem system) {
        return system.get("/api/figures?metrics=answers&by=supplier")
                .path("rows")
                .valueStream()
                .map(row -> row.path("by").path("supplier").asString())
                .filter(team -> !team.isEmpty())
                .toList();
    }

    private static void seeWhatChanged(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/dashboard");
        Browser.assertAccessible(page);
        assertThat(page.locator(".overview-lead")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named("What needs attention"))).isVisible();
        press(page, "30 days");
        assertThat(page.getByRole(AriaRole.HEADING, named("Satisfaction by day"))).isVisible();
        assertThat(page.getByText("The 30 days until")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "overview-30-days");
    }

    private static void compare(Page page) {
        press(page, "Quarter");
        assertThat(page.getByRole(AriaRole.HEADING, named("Satisfaction by week"))).isVisible();
        press(page, "vs a year before");
        assertThat(page.getByRole(AriaRole.LINK, named("vs a year before")))
                .hasAttribute("aria-current", "true");
        press(page, "vs a year before");
        press(page, "30 days");
    }

    private static void press(Page page, String link) {
        page.locator(".filter-row").getByRole(AriaRole.LINK, in(link)).click();
        Browser.awaitParts(page);
    }

    private static void narrow(Page page, String team) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Filter")).click();
        page.getByLabel("Team", new Page.GetByLabelOptions().setExact(true)).selectOption(team);
        Browser.press(page, "Show");
        assertThat(page.getByText("The 30 days until")).isVisible();
        assertThat(page.locator(".filter-chosen")).hasCount(1);
    }

    /// The link that is shared is that of the view.
    private static String keep(Page page) {
        open(page, "Views");
        page.getByLabel("Save this view as").fill("Monday");
        page.getByLabel("Also for my team").check();
        Browser.assertAccessible(page);
        Browser.press(page, "Save view");
        open(page, "Views");
        assertThat(page.getByRole(AriaRole.LINK, named("Monday"))).isVisible();
        button(page, "Remove", "Monday").click();
        open(page, "Views");
        assertThat(page.getByText("Removed: Monday")).isVisible();
        button(page, "Undo", "Monday").click();
        open(page, "Views");
        assertThat(page.getByRole(AriaRole.LINK, named("Monday"))).isVisible();
        open(page, "Share");
        Browser.photograph(page, "overview-share");
        Locator link = page.getByRole(AriaRole.LINK, named("Link to this view"));
        String address = link.getAttribute("href");
        assertThat(address).contains("period=30-days").doesNotContain("from=");
        return address;
    }

    private static void open(Page page, String tool) {
        page.locator(
                        ".filter-row summary",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + tool + "$")))
                .click();
    }

    private static void note(Page page) {
        page.getByText("Note what happened on a day").click();
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true))
                .fill(LocalDate.now(ZoneOffset.UTC).minusDays(5).toString());
        page.getByLabel("What happened").fill("The depot was closed");
        Browser.press(page, "Add note");
        assertThat(page.locator("#notes").getByText("The depot was closed").first()).isVisible();
        Browser.assertAccessible(page);
    }

    private static void pin(Page page) {
        page.locator(".overview-first .tile-more summary").first().click();
        button(page, "Pin to my page", "Satisfaction (CSAT)").click();
        assertThat(page.getByRole(AriaRole.HEADING, named("My page"))).isVisible();
        page.goBack();
        button(page, "Pin to my page", "Satisfaction by day").click();
        button(page, "Move up", "Satisfaction by day").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".desk-item h2").first()).hasText("Satisfaction by day");
        Browser.assertAccessible(page);
        Browser.photograph(page, "my-page");
        button(page, "Remove", "Satisfaction (CSAT)").click();
        assertThat(page.locator(".desk-item")).hasCount(1);
        button(page, "Undo", "Satisfaction (CSAT)").click();
        assertThat(page.locator(".desk-item")).hasCount(2);
    }

    /// Somebody who may see one team, and logs in as everybody does.
    private static Page colleague(Browser browser, RunningSystem system, String team) {
        JsonNode made =
                system.api(
                        "PUT",
                        "/api/accounts/" + COLLEAGUE,
                        Map.of(
                                "name",
                                "Colleague",
                                "password",
                                PASSWORD,
                                "roles",
                                List.of("manager"),
                                "teams",
                                List.of(team)));
        assertThat(made.path("teams").toString()).contains(team);
        Page page = browser.window();
        page.navigate(system.gateway() + "/login");
        page.locator("input[name=username]").fill(COLLEAGUE);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /// A shared view of a team of theirs is none for them.
    private static void seeOnlyTheirOwn(Page page, RunningSystem system, String notTheirs) {
        page.navigate(system.gateway() + "/dashboard");
        assertThat(page.locator(".overview-lead")).isVisible();
        Browser.awaitParts(page);
        assertThat(page.content()).doesNotContain(notTheirs);
    }

    /// One of several buttons of that kind, which says to whom cannot see it what it is about.
    private static Locator button(Page page, String verb, String of) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile(verb + "\\s*:\\s*" + of.replaceAll("[()]", "."))));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
