package io.howdidwedo.systemtests;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/// Somebody of a team who works on cases without a mouse.
record Agent(Keyboard keyboard) {

    /// Logs the agent of a system in.
    static Agent loggedIn(Browser browser, RunningSystem system) {
        Keyboard keyboard = new Keyboard(browser.window());
        Page page = keyboard.page();
        page.navigate(system.gateway() + "/login");
        keyboard.reach(page.locator("input[name=username]"));
        page.keyboard().type(system.credential("agent.user"));
        keyboard.reach(page.locator("input[name=password]"));
        page.keyboard().type(system.credential("agent.password"));
        keyboard.key("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return new Agent(keyboard);
    }

    /// The window they look at.
    Page page() {
        return keyboard.page();
    }

    /// Writes to the customer of the case that is open.
    void write(String words) {
        keyboard.write("Write to the customer", words);
        keyboard.press("Send");
        PlaywrightAssertions.assertThat(page().locator("#case-history"))
                .containsText("wrote to the customer");
    }

    /// Resolves the case that is open.
    void resolve(String done, String cause) {
        keyboard.reach(page().locator("#resolve > summary"));
        keyboard.key("Enter");
        keyboard.write("What was done", done);
        keyboard.write("Root cause", cause);
        keyboard.press("Resolve");
        PlaywrightAssertions.assertThat(page().locator("#case-state")).containsText("Resolved");
    }
}
