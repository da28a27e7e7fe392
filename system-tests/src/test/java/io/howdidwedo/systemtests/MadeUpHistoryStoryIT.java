package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;

/// The first hour: one press fills every page, one press empties it again, and what is one's own
/// stays as it was. Nobody is mailed.
class MadeUpHistoryStoryIT {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final List<String> LISTS =
            List.of(
                    "/api/figures?metrics=csat,nps&by=supplier",
                    "/api/figures?metrics=csat,nps&by=offering",
                    "/api/figures?metrics=csat,nps&by=month",
                    "/api/cases",
                    "/api/offerings",
                    "/api/responses",
                    "/api/ledger");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @Timeout(900)
    @EnabledIf("browserInstalled")
    void comesByOnePressAndGoesByAnother() {
        try (RunningSystem system = RunningSystem.start();
                Browser browser = new Browser()) {
            Page page = browser.logIn(system, "admin");
            assertThat(page.url()).endsWith("/getting-started");
            assertThat(page.getByText("0 of 6")).isVisible();
            Browser.assertAccessible(page);
            Browser.photograph(page, "getting-started");
            awaitRest(system);
            List<String> before = lists(system);
            int mails = mails(system);

            add(page);
            awaitRest(system);
            seeIt(page, system);
            assertThat(mails(system)).isEqualTo(mails);
            workOnOne(system);

            remove(page, system);
            Awaitility.await("nothing of it is left")
                    .atMost(LONG)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(lists(system)).isEqualTo(before));
            assertThat(mails(system)).isEqualTo(mails);
        }
    }

    private static void add(Page page) {
        Browser.press(page, "Add made-up history");
        assertThat(page.getByText("The figures contain made-up history now")).isVisible(within());
        Browser.assertAccessible(page);
        Browser.photograph(page, "getting-started-filled");
    }

    private static void seeIt(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/dashboard");
        Browser.assertAccessible(page);
        Browser.photograph(page, "overview-made-up");
        page.navigate(system.gateway() + "/my-work");
        assertThat(page.getByText("Harbour Street").first()).isVisible(within());
        Browser.photograph(page, "my-work-made-up");
        assertThat(system.get("/api/cases").path("items").size()).isGreaterThan(3);
    }

    /// What was done to it goes with it.
    private static void workOnOne(RunningSystem system) {
        JsonNode one = system.get("/api/cases").path("items").path(0);
        JsonNode resolved =
                system.api(
                        "POST",
                        "/api/cases/" + one.path("id").asString() + "/resolve",
                        Map.of("words", "Sent a new one", "toCustomer", "We are sorry."));
        assertThat(resolved.path("status").asString()).isEqualTo("resolved");
    }

    private static void remove(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/getting-started");
        Browser.press(page, "Remove made-up history");
        assertThat(page.getByText("Add made-up history")).isVisible(within());
        Browser.assertAccessible(page);
    }

    private static LocatorAssertions.IsVisibleOptions within() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(LONG.toMillis());
    }

    /// Until all that came in is judged and counted.
    private static void awaitRest(RunningSystem system) {
        List<Integer> seen = new ArrayList<>();
        Awaitility.await("rest")
                .atMost(LONG)
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () -> {
                            seen.add(lists(system).hashCode());
                            int last = seen.size() - 1;
                            return last > 2
                                    && seen.get(last).equals(seen.get(last - 1))
                                    && seen.get(last).equals(seen.get(last - 2));
                        });
    }

    /// How many mails there are, to whomever.
    private static int mails(RunningSystem system) {
        return system.json
                .readTree(system.open(system.mailbox() + "/api/messages").body())
                .path("items")
                .size();
    }

    private static List<String> lists(RunningSystem system) {
        return LISTS.stream().map(path -> system.get(path).toString()).toList();
    }
}
