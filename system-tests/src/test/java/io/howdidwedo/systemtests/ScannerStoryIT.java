package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// A mail scanner opens every link of the mail, a person answers, the scanner posts the form it
/// saw: the person's answer counts, and only it.
@ExtendWith(SharedSystem.class)
class ScannerStoryIT {
    private static final String CUSTOMER = "scanned@example.org";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/s/\\S+");
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    void onlyThePersonsAnswerCounts(RunningSystem system) {
        String transaction =
                system.api("POST", "/api/transactions", transaction("scanned", CUSTOMER))
                        .path("id")
                        .asString();
        List<String> links = links(system.awaitMail(CUSTOMER, 1));
        assertThat(links).hasSizeGreaterThanOrEqualTo(6);

        // The scanner, all five ratings within two seconds, and a HEAD.
        links.forEach(link -> assertThat(system.open(link).statusCode()).isEqualTo(200));
        system.send(
                HttpRequest.newBuilder(URI.create(links.getFirst()))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build());
        String scannersStamp = stamp(system.open(links.get(4)).body());
        assertThat(responses(system, "scanned-branch")).isEmpty();

        // The person.
        String page = links.getLast();
        post(system, page, Map.of("answer.overall", "2", "stamp", stamp(system.open(page).body())));
        // The scanner posts the form it had seen before.
        post(system, page, Map.of("answer.overall", "5", "stamp", scannersStamp));

        Awaitility.await("the answer")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !responses(system, "scanned-branch").isEmpty());
        assertThat(responses(system, "scanned-branch")).containsExactly(2);
        assertThat(system.get("/api/invitations/quarantine").toString()).contains(transaction);
    }

    /// It runs the page's script, waits two seconds and submits: nobody touched anything.
    @Test
    @EnabledIf("browserInstalled")
    void aScannersBrowserIsHeldBackUntilSomebodyReleasesIt(RunningSystem system) {
        String customer = "detonated@example.org";
        system.api("POST", "/api/transactions", transaction("detonated", customer));
        String link = links(system.awaitMail(customer, 1)).getFirst();
        try (Browser browser = new Browser()) {
            Page scanner = browser.window();
            scanner.navigate(link);
            scanner.evaluate(
                    "() => new Promise(done => setTimeout(done, 2000)).then(() =>"
                            + " document.getElementById('survey').requestSubmit())");
            PlaywrightAssertions.assertThat(scanner.locator("h1")).hasText("Thank you");
            assertThat(responses(system, "detonated-branch")).isEmpty();

            Page admin = browser.logIn(system, "admin");
            admin.navigate(system.gateway() + "/deliveries");
            Browser.assertAccessible(admin);
            Browser.photograph(admin, "deliveries");
            Locator held =
                    admin.getByRole(AriaRole.ROW)
                            .filter(new Locator.FilterOptions().setHasText("detonated-branch"))
                            .filter(new Locator.FilterOptions().setHasText("nobody touched it"));
            PlaywrightAssertions.assertThat(held).containsText("script ran, 0 keys or touches");
            held.getByRole(AriaRole.BUTTON).click();
            PlaywrightAssertions.assertThat(held).hasCount(0);
        }
        Awaitility.await("the released answer")
                .atMost(Duration.ofSeconds(60))
                .until(() -> responses(system, "detonated-branch").equals(List.of(1)));
    }

    private static List<Integer> responses(RunningSystem system, String supplier) {
        JsonNode items =
                system.get("/api/responses?supplier=" + supplier + "&standing=counts")
                        .path("items");
        return items.valueStream().map(item -> item.path("score").asInt()).toList();
    }

    private static HttpResponse<String> post(
            RunningSystem system, String page, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        String body =
                String.join(
                        "&",
                        all.entrySet().stream()
                                .map(
                                        field ->
                                                encode(field.getKey())
                                                        + "="
                                                        + encode(field.getValue()))
                                .toList());
        HttpResponse<String> answer =
                system.send(
                        HttpRequest.newBuilder(URI.create(page.split("\\?", 2)[0]))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String stamp(String page) {
        Matcher stamp = STAMP.matcher(page);
        assertThat(stamp.find()).isTrue();
        return stamp.group(1);
    }

    private static List<String> links(JsonNode mail) {
        return LINK.matcher(mail.path("text").asString())
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String transaction(String customer, String address) {
        return """
        {"source":"shop","externalId":"%1$s-1","occurredAt":"%2$s",
         "supplier":"%1$s-branch","offering":"home-delivery",
         "customer":{"id":"%1$s","email":"%3$s"}}
        """
                .formatted(customer, Instant.now(), address);
    }
}
