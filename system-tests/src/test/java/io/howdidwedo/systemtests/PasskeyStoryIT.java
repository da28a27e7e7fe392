package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody gives their laptop a passkey, comes in by it without a password, and takes it away
/// again; the laptop's part is played by Chromium's own authenticator.
@ExtendWith(SharedSystem.class)
class PasskeyStoryIT {
    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void aPasskeyOpensTheDoorUntilItIsRemoved(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Page manager = browser.logIn(system, "manager");
            giveAuthenticator(manager);

            manager.navigate(system.gateway() + "/account");
            manager.getByLabel("What you call the device").fill("Story's laptop");
            Browser.press(manager, "Add a passkey");
            assertThat(manager.getByText("The passkey is added.")).isVisible();
            assertThat(manager.locator("#passkeys")).containsText("Story's laptop");
            Browser.assertAccessible(manager);
            Browser.photograph(manager, "passkeys");

            Browser.press(manager, "Log out");
            manager.waitForURL("**/login");
            manager.navigate(system.gateway() + "/login?next=/account");
            Browser.assertAccessible(manager);
            Browser.press(manager, "Log in with a passkey");
            assertThat(manager.locator("#passkeys")).containsText("Story's laptop");

            manager.locator("#passkeys").getByText("Remove").click();
            assertThat(manager.getByText("The passkey is removed.")).isVisible();
            Browser.press(manager, "Log out");
            manager.waitForURL("**/login");
            Browser.press(manager, "Log in with a passkey");
            assertThat(manager.getByText("That passkey does not open anything here")).isVisible();
            Browser.assertAccessible(manager);
        }
    }

    /// One that is built in, keeps keys, and finds its owner at once.
    private static void giveAuthenticator(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject authenticator = new JsonObject();
        authenticator.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }
}
