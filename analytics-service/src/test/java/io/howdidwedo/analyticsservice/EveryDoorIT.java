package io.howdidwedo.analyticsservice;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Relationship;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every page, list, figure and file, whatever it is of: each can be read while
/// answers stream in, and nobody sees another team's.
class EveryDoorIT {
    private static final String NORTH = "north-branch";
    private static final String SOUTH = "south-branch";
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final int ROUNDS = Integer.getInteger("rounds", 4);

    /// What some doors cannot do without.
    private static final Map<String, Map<String, String>> NEEDED =
            Map.of(
                    "/api/figures",
                    Map.of("metrics", "csat,first-contact,answers", "by", "supplier,month"),
                    "/api/figures/difference",
                    Map.of("metric", "csat", "by", "supplier", "one", NORTH, "other", SOUTH),
                    "/api/verdicts",
                    Map.of("externalId", "V-1"),
                    "/fragments/analytics/expected",
                    Map.of(
                            "of",
                            new Relationship("c-north-1", NORTH, "home-delivery").id().toString()));

    private final AtomicInteger told = new AtomicInteger();

    @Test
    void isOpenWhileAnswersStreamInAndClosedToOtherTeams(@TempDir Path folder) {
        try (RunningService service = new RunningService(folder)) {
            service.said(Told.homeDelivery());
            for (int at = 0; at < 80; at++) {
                tell(service);
            }
            await().atMost(SOON)
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    service.ask(
                                                                    "admin",
                                                                    "/api/figures",
                                                                    Map.of("metrics", "csat"))
                                                            .body())
                                            .contains("\"n\":80"));
            nobodySeesAnotherTeams(service);
            nobodyOpensWhatAnotherTeamKeeps(service);
            everyDoorIsOpenWhileAnswersStreamIn(service);
            figuresSayThatTheyAreBehindUntilTheyAreWhole(service);
        }
    }

    private void everyDoorIsOpenWhileAnswersStreamIn(RunningService service) {
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String door : service.doors()) {
                for (String format : List.of("", "csv")) {
                    askMeanwhile(service, door, asked(door, format)).ifPresent(wrong::add);
                }
            }
            for (String by : List.of("contactPoint", "customerKind", "region")) {
                askMeanwhile(service, "/dashboard/fairness", Map.of("by", by))
                        .ifPresent(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Optional<String> askMeanwhile(
            RunningService service, String door, Map<String, String> asked) {
        CompletableFuture<Void> stream =
                CompletableFuture.runAsync(
                        () -> {
                            for (int at = 0; at < 5; at++) {
                                tell(service);
                            }
                        });
        int status = asKnown(service, door, asked).statusCode();
        stream.join();
        return status == 200 ? Optional.empty() : Optional.of(door + " " + asked + " " + status);
    }

    private void figuresSayThatTheyAreBehindUntilTheyAreWhole(RunningService service) {
        Map<String, String> asked = Map.of("metrics", "answers");
        for (int at = 0; at < 500; at++) {
            tell(service);
        }
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .until(
                        () ->
                                service.ask("manager", "/api/figures", asked)
                                        .headers()
                                        .firstValue("Figures-Behind")
                                        .isPresent());
        await().atMost(SOON)
                .untilAsserted(
                        () -> {
                            HttpResponse<String> figures =
                                    service.ask("manager", "/api/figures", asked);
                            assertThat(figures.headers().firstValue("Figures-Behind")).isEmpty();
                            assertThat(figures.body())
                                    .contains("\"behind\":null", "\"n\":" + told.get());
                            assertThat(service.ask("manager", "/dashboard", Map.of()).body())
                                    .doesNotContain("data-behind");
                        });
    }

    /// The answer, asked with what the door knows: it refuses the rest, and names it.
    private static HttpResponse<String> asKnown(
            RunningService service, String door, Map<String, String> asked, String... teams) {
        HttpResponse<String> answer = service.ask("manager", door, asked, teams);
        Map<String, String> known = new TreeMap<>(asked);
        known.keySet().removeIf(name -> answer.body().contains(name + ": is not known here"));
        return answer.statusCode() == 400 && known.size() < asked.size()
                ? service.ask("manager", door, known, teams)
                : answer;
    }

    private static Map<String, String> asked(String door, String format) {
        Map<String, String> asked = new TreeMap<>(NEEDED.getOrDefault(door, Map.of()));
        if (!format.isEmpty()) {
            asked.put("format", format);
        }
        return asked;
    }

    /// Whatever somebody of the south branch asks for, also by name: nothing of the north branch is
    /// told.
    private static void nobodySeesAnotherTeams(RunningService service) {
        SortedSet<String> doors = service.doors();
        assertThat(doors).hasSizeGreaterThan(15);
        for (String door : doors) {
            for (String format : List.of("", "csv")) {
                for (String by : List.of("supplier", "customer", "offering", "month")) {
                    Map<String, String> asked = asked(door, format);
                    asked.putIfAbsent("by", by);
                    assertThat(asKnown(service, door, asked, SOUTH).body())
                            .as("%s %s by %s", door, format, by)
                            .doesNotContain("northern")
                            .doesNotContain("c-north");
                }
            }
            for (String filter : List.of("supplier", "team", "customer", "relationship")) {
                Map<String, String> asked = asked(door, "");
                asked.put(filter, filter.equals("customer") ? "c-north-1" : NORTH);
                asked.put("words", "delivery");
                assertThat(asKnown(service, door, asked, SOUTH).body())
                        .as("%s of another's %s", door, filter)
                        .doesNotContain("northern words");
            }
        }
        assertThat(
                        service.ask("manager", "/api/verdicts", Map.of("externalId", "V-1"), SOUTH)
                                .body())
                .contains("\"items\":[]");
        assertThat(
                        service.ask("manager", "/api/verdicts", Map.of("externalId", "V-1"), NORTH)
                                .body())
                .contains("V-1");
        assertThat(
                        service.ask("manager", "/api/responses", Map.of("words", "northern"), NORTH)
                                .body())
                .contains("northern words");
    }

    private static void nobodyOpensWhatAnotherTeamKeeps(RunningService service) {
        Map<String, Map<String, String>> forms =
                Map.of(
                        "/dashboard/reports",
                        Map.of(
                                "title", "northern report",
                                "span", "LAST_TWELVE_MONTHS",
                                "rhythm", "MONTHLY",
                                "hour", "7",
                                "recipients", "north@example.org"),
                        "/dashboard/alerts",
                        Map.of(
                                "title", "northern watch",
                                "metric", "dissatisfied",
                                "baselineFrom", "2025-01",
                                "baselineTo", "2025-12",
                                "recipients", "north@example.org"),
                        "/dashboard/goals",
                        Map.of(
                                "title", "northern goal",
                                "metric", "csat",
                                "target", "90",
                                "fromMonth", "2026-03",
                                "byMonth", "2026-12",
                                "window", "3"));
        List<String> deeds = List.of("pause", "resume", "send", "expect-anew", "review", "end");
        forms.forEach(
                (path, form) -> {
                    HttpResponse<String> made = service.post("manager", path, form, NORTH);
                    assertThat(made.statusCode()).as(path).isEqualTo(303);
                    String own = service.ask("manager", path, Map.of(), NORTH).body();
                    assertThat(own).as(path).contains("northern ");
                    Matcher id =
                            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}")
                                    .matcher(made.headers().firstValue("Location").orElseThrow());
                    assertThat(id.find()).isTrue();
                    String one = path + "/" + id.group();
                    assertThat(service.ask("manager", path, Map.of(), SOUTH).body())
                            .as(path)
                            .doesNotContain("northern ");
                    for (String at : List.of(one, one + "/report.pdf")) {
                        assertThat(service.ask("manager", at, Map.of(), SOUTH).statusCode())
                                .as(at)
                                .isIn(404, 405);
                    }
                    assertThat(service.post("manager", one, form, SOUTH).statusCode())
                            .as(one)
                            .isIn(404, 405);
                    for (String deed : deeds) {
                        assertThat(
                                        service.post(
                                                        "manager",
                                                        one + "/" + deed,
                                                        Map.of("note", "seen"),
                                                        SOUTH)
                                                .statusCode())
                                .as(one + "/" + deed)
                                .isEqualTo(404);
                    }
                    assertThat(service.ask("manager", path, Map.of(), NORTH).body())
                            .as("untouched")
                            .contains("northern ")
                            .doesNotContain("seen");
                });
    }

    private void tell(RunningService service) {
        int at = told.incrementAndGet();
        boolean north = at % 2 == 1;
        Told one =
                visit("V-" + at, (north ? "c-north-" : "c-south-") + at % 30)
                        .by(north ? NORTH : SOUTH, at % 3 == 0 ? "gold" : "iron")
                        .on(Instant.parse("2026-0" + (1 + at % 5) + "-02T10:00:00Z"));
        service.said(
                List.of(
                        one.recorded(null),
                        one.invited(InvitationStatus.ANSWERED, null),
                        one.wrote(1, (north ? "northern" : "southern") + " words of delivery")));
    }
}
