package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// An administrator states what is agreed and brings a file in, in a real browser.
@ExtendWith(SharedSystem.class)
class SetUpStoryIT {
    private static final String ROWS =
            """
            Order ID;Order date;Branch;Product;Customer ID;E-Mail;Colour
            17;2026-11-02 09:30;set-up-branch;set-up-repair;c-17;c17@example.org;red
            18;2026-11-03;set-up-branch;set-up-repair;c-18;c18@example.org;blue
            19;yesterday;set-up-branch;set-up-repair;c-19;c19@example.org;blue
            """;

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void statesAnAgreementAndBringsAFileIn(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Page page = browser.logIn(system, "admin");
            stateAgreement(page, system);
            bringIn(page, system);
        }
    }

    private static void stateAgreement(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/offerings");
        Browser.assertAccessible(page);
        page.getByLabel("Id, as transactions name it").fill("set-up-repair");
        Browser.press(page, "Create agreement");
        Browser.assertAccessible(page);
        Browser.press(page, "Add requirement");
        page.getByLabel("The clause, English").last().fill("Ready by the day we named");
        Browser.press(page, "Publish agreement");
        assertThat(page.getByText("Not stated yet.")).isVisible();
        Browser.assertAccessible(page);
        page.getByLabel("Internal name").last().fill("ready-in-time");
        page.getByLabel("Target").last().fill("4");
        Browser.photograph(page, "agreement-editor");
        Browser.press(page, "Publish agreement");
        assertThat(page.getByText("Ready by the day we named")).isVisible();
        assertThat(page.getByText("4 of 5 or more").last()).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "agreement");
    }

    private static void bringIn(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/imports");
        Browser.assertAccessible(page);
        page.getByLabel("File")
                .setInputFiles(
                        new FilePayload(
                                "orders.csv", "text/csv", ROWS.getBytes(StandardCharsets.UTF_8)));
        Browser.press(page, "Upload");
        assertThat(page.getByText("3 of 3 would be refused.")).isVisible();
        assertThat(page.getByText("source: is required").first()).isVisible();
        page.getByLabel("Source, where it is empty").fill("old-shop");
        page.getByLabel("Source, where it is empty").blur();
        assertThat(page.getByText("1 of 3 would be refused.")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "import-mapping");
        Browser.press(page, "Take all 3 rows in");
        assertThat(page.getByText("3 of 3 rows read: 2 taken in, 0 were here before, 1 refused."))
                .isVisible();
        assertThat(page.getByText("What became of each row")).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "import");
        page.navigate(system.gateway() + "/imports");
        assertThat(page.getByText("orders.csv")).isVisible();
        Browser.assertAccessible(page);
    }
}
