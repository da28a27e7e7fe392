package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// An agent comes to work and finds twenty customers who were not content: takes some over
/// together, looks at others beside the list, writes to one and resolves three, all of it by
/// keyboard.
@ExtendWith(SharedSystem.class)
class AgentsMorningStoryIT {
    private static final String TEAM = "morning-branch";
    private static final int CASES = 20;
    private static final int TAKEN = 5;
    private static final int RESOLVED = 3;
    private static final Pattern LINK = Pattern.compile("https?://\\S+/s/[A-Za-z0-9_-]+");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void twentyCasesByKeyboard(RunningSystem system) {
        IntStream.range(0, CASES).forEach(number -> badAnswer(system, number));
        try (Browser browser = new Browser()) {
            Agent agent = Agent.loggedIn(browser, system);
            agent.page().navigate(system.gateway() + "/my-work?team=" + TEAM);
            PlaywrightAssertions.assertThat(agent.page().locator("a.hdwd-case")).hasCount(CASES);
            Browser.assertAccessible(agent.page());
            takeOver(agent);
            lookBeside(agent);
            write(agent);
            for (int i = 0; i < RESOLVED; i++) {
                agent.page().navigate(system.gateway() + "/my-work?team=" + TEAM);
                open(agent);
                agent.resolve("Sent it again by courier.", "Box too small");
            }
            Browser.assertAccessible(agent.page());
        }
        assertThat(cases(system, "resolved")).isEqualTo(RESOLVED);
    }

    /// Selects the first ones, and assigns them all at once.
    private static void takeOver(Agent agent) {
        for (int i = 0; i < TAKEN; i++) {
            agent.keyboard().key("j");
            agent.keyboard().key("x");
        }
        agent.keyboard().press("Assign to me");
        PlaywrightAssertions.assertThat(agent.page().getByRole(AriaRole.STATUS))
                .containsText("Done to " + TAKEN + " cases.");
    }

    private static void lookBeside(Agent agent) {
        Page page = agent.page();
        agent.keyboard().key("j");
        agent.keyboard().key("o");
        PlaywrightAssertions.assertThat(page.locator("#work-preview"))
                .containsText("arrived broken");
        agent.keyboard().key("Escape");
        PlaywrightAssertions.assertThat(page.locator("#work-preview")).isHidden();
    }

    private static void write(Agent agent) {
        open(agent);
        agent.write("We are sorry. A new one is on its way.");
    }

    private static void open(Agent agent) {
        agent.keyboard().key("j");
        agent.keyboard().key("Enter");
        PlaywrightAssertions.assertThat(agent.page().locator("#case-state")).isVisible();
    }

    private static void badAnswer(RunningSystem system, int number) {
        String address = "morning-" + number + "@example.org";
        system.api(
                "POST",
                "/api/transactions",
                """
                {"source":"morning","externalId":"m-%d","occurredAt":"%s","supplier":"%s",
                 "offering":"home-delivery",
                 "customer":{"id":"morning-%d","name":"Customer %d","email":"%s"}}
                """
                        .formatted(number, Instant.now(), TEAM, number, number, address));
        String link = RunningSystem.linkIn(system.awaitMail(address, 1), LINK);
        system.send(
                HttpRequest.newBuilder(URI.create(link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "inputs=3&answer.overall=1&answer.next-time=It+arrived+broken."))
                        .build());
    }

    private static int cases(RunningSystem system, String status) {
        return system.get("/api/cases?team=" + TEAM + "&status=" + status).path("items").size();
    }
}
