package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// Where teams, offerings, customers and transactions have ids that only machines read, as many
/// shops' exports do, no page shows one of them whole.
@ExtendWith(SharedSystem.class)
class OpaqueIdsIT {
    private static final String TEAM = "4a3ca9315b744ce9f8e9374361493884";
    private static final String OFFERING = "cca3071e3e9bb7d12640c9fbe2301306";
    private static final String CUSTOMER = "b0015e09bb4b6e47c52844fab5fb6638";
    private static final String ADDRESS = "opaque@example.org";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/s/[A-Za-z0-9_-]+");

    /// All that is to be read on the page, and in its charts. What links lead to is not, nor what
    /// stands whole behind a place of 12 characters, so that it can be copied.
    private static final String SHOWN_WHOLE =
            """
            () => {
              const opaque = /(?<![\\w-])[0-9a-fA-F]{8}[0-9a-fA-F-]{5,}(?![\\w-])/g;
              const found = [];
              const read = (text) => found.push(...(text.match(opaque) ?? []));
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const place = node.parentElement;
                if (!place.closest('script, style, .case-id')) read(node.data);
              }
              const strings = (value, key) => {
                if (typeof value === 'string' && key !== 'link') read(value);
                else if (value && typeof value === 'object') {
                  Object.entries(value).forEach(([name, part]) => strings(part, name));
                }
              };
              document.querySelectorAll('script[type="application/json"]').forEach(
                (one) => strings(JSON.parse(one.textContent)));
              document.querySelectorAll('[placeholder]').forEach((one) => read(one.placeholder));
              return found;
            }
            """;

    private static final String SURVEY =
            """
            {"title":{"en":"Opaque"},"offerings":["%s"],
             "questions":[
               {"id":"overall","type":"rating","text":{"en":"How did we do?"},"points":5},
               {"id":"next-time","type":"text","text":{"en":"What can we do even better next time?"}}]}
            """
                    .formatted(OFFERING);

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void areShownByTheirBeginningOnEveryPage(RunningSystem system) {
        bringInThePast(system);
        system.api("PUT", "/api/surveys/opaque", SURVEY);
        String caseId = caseOfABadAnswer(system);
        try (Browser browser = new Browser()) {
            Page page = browser.logIn(system, "admin");
            Map<String, List<?>> whole = new TreeMap<>();
            for (String path : paths(page, caseId)) {
                page.navigate(system.gateway() + path);
                Browser.awaitParts(page);
                List<?> found = (List<?>) page.evaluate(SHOWN_WHOLE);
                if (!found.isEmpty()) {
                    whole.put(path, List.copyOf(new LinkedHashSet<>(found)));
                }
            }
            assertThat(whole).isEmpty();
        }
    }

    /// Those of the menu, and those behind them that are about one of these ids.
    private static Set<String> paths(Page page, String caseId) {
        Set<String> paths = new LinkedHashSet<>();
        page.locator("nav.hdwd-menu a").all().forEach(link -> paths.add(link.getAttribute("href")));
        paths.addAll(
                List.of(
                        "/cases/" + caseId,
                        "/my-work?team=" + TEAM,
                        "/my-work/search?q=" + CUSTOMER.substring(0, 8),
                        "/my-work/notifications",
                        "/offerings/" + OFFERING,
                        "/offerings/" + OFFERING + "/edit",
                        "/surveys/opaque",
                        "/surveys/opaque/edit",
                        "/surveys/opaque/edit?tab=audience",
                        "/teams/" + TEAM,
                        "/teams/" + TEAM + "/hours",
                        "/dashboard?supplier=" + TEAM,
                        "/dashboard/expectations?offering=" + OFFERING,
                        "/dashboard/answers?supplier=" + TEAM,
                        "/dashboard/comments?supplier=" + TEAM));
        return paths;
    }

    private static void bringInThePast(RunningSystem system) {
        Instant start = Instant.now().minus(Duration.ofDays(90));
        StringBuilder rows =
                new StringBuilder(
                        "source,externalId,occurredAt,answeredAt,supplier,offering,customer.id,"
                                + "overall,comment\n");
        for (int i = 0; i < 80; i++) {
            Instant happened = start.plus(Duration.ofDays(i));
            rows.append(
                    "opaque,%032x,%s,%s,%s,%s,%s,%d,Parcel came %s%n"
                            .formatted(
                                    0xabcdef0123L + i,
                                    happened,
                                    happened,
                                    i % 2 == 0 ? TEAM : TEAM.replace('4', '5'),
                                    i % 3 == 0 ? OFFERING.replace('c', 'd') : OFFERING,
                                    CUSTOMER.replace('0', Character.forDigit(i % 16, 16)),
                                    1 + i % 5,
                                    i % 5 < 2 ? "too late" : "well packed"));
        }
        system.importFile("answered", "", rows.toString());
        Awaitility.await("the past counts")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () ->
                                system.get("/api/figures?metrics=answers&supplier=" + TEAM)
                                                .path("rows")
                                                .path(0)
                                                .path("answers")
                                                .path("value")
                                                .asInt()
                                        == 40);
    }

    private static String caseOfABadAnswer(RunningSystem system) {
        system.api(
                "POST",
                "/api/transactions",
                """
                {"source":"opaque","externalId":"%s","occurredAt":"%s","supplier":"%s",
                 "offering":"%s","customer":{"id":"%s","email":"%s"}}
                """
                        .formatted(
                                CUSTOMER.replace('b', 'e'),
                                Instant.now(),
                                TEAM,
                                OFFERING,
                                CUSTOMER,
                                ADDRESS));
        String link = RunningSystem.linkIn(system.awaitMail(ADDRESS, 1), LINK);
        system.send(
                HttpRequest.newBuilder(URI.create(link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("inputs=3&answer.overall=1"))
                        .build());
        return Awaitility.await("the case")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () ->
                                system.get("/api/cases?team=" + TEAM)
                                        .path("items")
                                        .path(0)
                                        .path("id")
                                        .asString(""),
                        id -> !id.isEmpty());
    }
}
