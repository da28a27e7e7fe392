package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// An administrator invites a colleague by page and mail, the colleague comes in and works, and is
/// out at once when the administrator says so.
@ExtendWith(SharedSystem.class)
class PeopleAndAccessStoryIT {
    private static final String IDA = "ida.story@example.org";
    private static final String PASSWORD = "four words in a row";
    private static final Pattern LINK = Pattern.compile("http\\S+/login/link/\\S+");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void aColleagueIsInvitedComesInAndIsOutAtOnce(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Page boss = browser.logIn(system, "admin");
            invite(boss, system);
            Page ida = comeIn(browser, system);
            lookAfterOwnAccount(ida, system);
            makeKey(boss, system);
            deactivate(boss, system);
            isOut(ida, system);
        }
    }

    private static void invite(Page boss, RunningSystem system) {
        boss.navigate(system.gateway() + "/access");
        Browser.assertAccessible(boss);
        boss.getByText("Invite somebody").click();
        boss.getByLabel("Mail address").fill(IDA);
        boss.getByLabel("All teams").check();
        Browser.assertAccessible(boss);
        Browser.photograph(boss, "people-invite");
        Browser.press(boss, "Send the invitation");
        assertThat(boss.getByText("The invitation is on its way.")).isVisible();
        assertThat(line(boss, IDA)).containsText("Invited");
        Browser.assertAccessible(boss);
        Browser.photograph(boss, "people");
    }

    private static Page comeIn(Browser browser, RunningSystem system) {
        String link = RunningSystem.linkIn(system.awaitMail(IDA, 1), LINK);
        Page ida = browser.window(390, ColorScheme.LIGHT);
        ida.navigate(link);
        Browser.assertAccessible(ida);
        ida.getByLabel("Your name").fill("Ida Story");
        ida.getByLabel("Password").fill(PASSWORD);
        Browser.photograph(ida, "invitation");
        Browser.press(ida, "Save and go on");
        assertThat(ida.getByText("Your password is saved")).isVisible();
        Browser.assertAccessible(ida);
        ida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in")).click();
        ida.getByLabel("User name").fill(IDA);
        ida.getByLabel("Password").fill(PASSWORD);
        Browser.press(ida, "Log in");
        ida.waitForURL("**/my-work");
        ida.navigate(link);
        assertThat(ida.getByText("This link does not work any more")).isVisible();
        return ida;
    }

    private static void lookAfterOwnAccount(Page ida, RunningSystem system) {
        ida.navigate(system.gateway() + "/my-work");
        assertThat(
                        ida.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("People and access")))
                .hasCount(0);
        ida.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("My account")))
                .click();
        assertThat(ida.getByText("This one")).isVisible();
        Browser.assertAccessible(ida);
        Browser.photograph(ida, "my-account");
        ida.getByLabel("Time zone").fill("Europe/Lisbon");
        ida.getByLabel("Colours").selectOption("dark");
        Browser.press(ida, "Save");
        assertThat(ida.getByText("Saved. It holds on every page from now on.")).isVisible();
        ida.navigate(system.gateway() + "/my-work");
        assertThat(ida.locator("html")).hasAttribute("data-bs-theme", "dark");
        ida.navigate(system.gateway() + "/account");
        Browser.assertAccessible(ida);
    }

    private static void makeKey(Page boss, RunningSystem system) {
        boss.navigate(system.gateway() + "/access/keys");
        boss.getByText("New API key").click();
        boss.getByLabel("Name").fill("Story's help desk");
        boss.getByLabel("Read cases, teams and follow-up rules.").check();
        Browser.assertAccessible(boss);
        Browser.press(boss, "Make the key");
        assertThat(boss.getByLabel("Its secret")).hasValue(Pattern.compile("hdwd_.+"));
        Browser.assertAccessible(boss);
        Browser.photograph(boss, "api-keys");
        boss.navigate(system.gateway() + "/access/keys");
        assertThat(boss.getByLabel("Its secret")).hasCount(0);
        line(boss, "Story's help desk").locator("summary").click();
        Browser.assertAccessible(boss);
        Browser.press(boss, "End it for good");
        assertThat(boss.getByText("The key is ended.")).isVisible();
        readWhatProgramsCanDo(boss);
    }

    private static void readWhatProgramsCanDo(Page boss) {
        boss.getByText("Read and try what programs can do").click();
        boss.locator("#operations-tag-Transactions").click();
        boss.locator("#operations-Transactions-postTransactions button").first().click();
        assertThat(boss.getByText("scope transactions:write").first()).isVisible();
        Browser.assertAccessible(boss);
        Browser.photograph(boss, "docs");
    }

    private static void deactivate(Page boss, RunningSystem system) {
        boss.navigate(system.gateway() + "/access");
        boss.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ida Story")).click();
        Browser.assertAccessible(boss);
        Browser.photograph(boss, "person");
        Browser.press(boss, "Deactivate");
        assertThat(boss.getByText("They are logged out everywhere")).isVisible();
        assertThat(boss.locator("#changes")).containsText("deactivated");
        Browser.assertAccessible(boss);
        boss.navigate(system.gateway() + "/access?person=" + IDA);
        assertThat(boss.locator("#changes")).containsText("accepted");
        Browser.photograph(boss, "access-changes");
    }

    private static void isOut(Page ida, RunningSystem system) {
        ida.navigate(system.gateway() + "/my-work");
        ida.waitForURL("**/login**");
        ida.getByLabel("User name").fill(IDA);
        ida.getByLabel("Password").fill(PASSWORD);
        Browser.press(ida, "Log in");
        assertThat(ida.getByText("do not belong together")).isVisible();
    }

    private static Locator line(Page page, String words) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
