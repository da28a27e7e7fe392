package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Staff find a customer and all there was with them, and erase them when they ask for it; an
/// administrator sets how mails and pages look.
@ExtendWith(SharedSystem.class)
class CustomersStoryIT {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/s/[A-Za-z0-9_-]+");
    private static final String ADDRESS = "yuki@customers.example.org";

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void isFoundReadAndErased(RunningSystem system) {
        buy(system, "cust-1", "home-delivery");
        system.awaitMail(ADDRESS, 1);
        try (Browser browser = new Browser()) {
            Page page = browser.logIn(system, "admin");
            page.navigate(system.gateway() + "/customers?q=tanaka");
            Locator found = page.locator("main a").getByText("Yuki Tanaka");
            Browser.awaitTold(page, found);
            Browser.assertAccessible(page);
            Browser.photograph(page, "customers");
            found.click();

            assertThat(page.locator("h1")).hasText("Yuki Tanaka");
            assertThat(page.getByText("Asked by mail how we did")).isVisible();
            assertThat(page.locator("#expected"))
                    .containsText(Pattern.compile("rests on|Nothing is compared"));
            Browser.assertAccessible(page);
            Browser.photograph(page, "customer");

            page.locator("summary").getByText("Erase").click();
            Browser.press(page, "Erase this customer");
            assertThat(page.getByText("Please type erase first.")).isVisible();
            Browser.assertAccessible(page);
            page.getByLabel("Type erase to go on").fill("erase");
            Browser.press(page, "Erase this customer");
            assertThat(page.locator("h1")).hasText("A customer of customers-branch");
            assertThat(page.getByText("Wants no more questions")).isVisible();
        }
    }

    /// The brand is everybody's: it is taken back in the end.
    @Test
    @EnabledIf("browserInstalled")
    void mailsAndPagesLookAsTheBrandSays(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Page page = browser.logIn(system, "admin");
            try {
                brand(page, system, "Nordwind Versand", "#b3005e");
                Browser.assertAccessible(page);
                Browser.photograph(page, "brand");
                buy(system, "cust-2", "7c27d6df62d60292efe98c3b42d00ec0");
                JsonNode mail = system.awaitMail("second-" + ADDRESS, 1);

                Assertions.assertThat(mail.path("text").asString())
                        .contains("Nordwind Versand", "Hafenstr. 1, Kiel", "your order", "cust-2")
                        .doesNotContain("7c27d6df62d60292efe98c3b42d00ec0");
                Page customer = browser.window(390, ColorScheme.LIGHT);
                customer.navigate(RunningSystem.linkIn(mail, LINK));
                assertThat(customer.locator("header.brand")).hasText("Nordwind Versand");
                assertThat(customer.getByText("Promised for")).isVisible();
                Browser.assertAccessible(customer);
                Browser.photograph(customer, "branded-survey");
            } finally {
                brand(page, system, "", "#0660b5");
            }
        }
    }

    private static void brand(Page page, RunningSystem system, String name, String colour) {
        page.navigate(system.gateway() + "/brand");
        page.getByLabel("Name of your organisation").fill(name);
        page.getByLabel("Colour").fill(colour);
        page.getByLabel("Footer").fill(name.isEmpty() ? "" : "Hafenstr. 1, Kiel");
        Browser.press(page, "Save");
        assertThat(page.getByText("Saved. Mails")).isVisible();
    }

    private static void buy(RunningSystem system, String number, String offering) {
        boolean first = number.equals("cust-1");
        system.api(
                "POST",
                "/api/transactions",
                """
                {"source":"shop","externalId":"%1$s","occurredAt":"%2$s",
                 "supplier":"customers-branch","offering":"%3$s",
                 "facts":{"promisedBy":"2026-10-12","deliveredAt":"2026-10-13","daysLate":"1"},
                 "customer":{"id":"c-%1$s","name":"%4$s","email":"%5$s","language":"en"}}
                """
                        .formatted(
                                number,
                                Instant.now(),
                                offering,
                                first ? "Yuki Tanaka" : "Kim Larsen",
                                first ? ADDRESS : "second-" + ADDRESS));
    }
}
