package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// A customer follows the link at the end of a mail and says whether, and in which language, they
/// want to be asked, and has erased what is held about them.
@ExtendWith(SharedSystem.class)
class PreferencesStoryIT {
    private static final String CUSTOMER = "preferences@example.org";
    private static final Pattern PREFERENCES = Pattern.compile("https?://\\S+/p/[A-Za-z0-9_-]+");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void pausesResumesChangesTheLanguageAndErases(RunningSystem system) {
        Assertions.assertThat(buy(system, "preferences-1")).isEqualTo("scheduled");
        String link = RunningSystem.linkIn(system.awaitMail(CUSTOMER, 1), PREFERENCES);
        try (Browser browser = new Browser()) {
            Page page = browser.window(390, ColorScheme.LIGHT);
            page.navigate(link);
            Browser.assertAccessible(page);
            Browser.photograph(page, "preferences");
            assertThat(page.getByText("You may be asked after a transaction.")).isVisible();

            Browser.press(page, "Do not ask me for three months");
            assertThat(page.getByText("You are not asked before")).isVisible();
            Assertions.assertThat(buy(system, "preferences-2")).isEqualTo("suppressed");
            page.getByLabel("Yes, I want to be asked again.").check();
            Browser.press(page, "You may ask me again");
            assertThat(page.getByText("You may be asked after a transaction.")).isVisible();

            page.getByLabel("العربية").check();
            Browser.press(page, "Save");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            Browser.assertAccessible(page);
            Browser.photograph(page, "preferences-in-arabic");
            page.getByLabel("English").check();
            page.locator("form[action$='/language'] button").click();

            erase(page);
        }
        Assertions.assertThat(buy(system, "preferences-3")).isEqualTo("suppressed");
    }

    private static void erase(Page page) {
        assertThat(page.getByText("Kim Preferred")).isVisible();
        Browser.press(page, "Erase it");
        assertThat(page.getByText("Please say first that you are sure.")).isVisible();
        Browser.assertAccessible(page);
        page.getByLabel("I am sure. It cannot be undone.").check();
        Browser.press(page, "Erase it");
        assertThat(page.getByText("Neither your name nor your address is held here.")).isVisible();
        assertThat(page.getByText("Kim Preferred")).hasCount(0);
        Browser.assertAccessible(page);
    }

    /// What becomes of one more transaction of the customer.
    private static String buy(RunningSystem system, String externalId) {
        return system.api(
                        "POST",
                        "/api/transactions",
                        """
                        {"source":"shop","externalId":"%s","occurredAt":"%s",
                         "supplier":"preferences-branch","offering":"home-delivery",
                         "customer":{"id":"preferring","name":"Kim Preferred","email":"%s"}}
                        """
                                .formatted(externalId, Instant.now(), CUSTOMER))
                .path("disposition")
                .asString();
    }
}
