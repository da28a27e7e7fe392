package io.howdidwedo.operationsservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.operationsservice.Receiver.Got;
import io.howdidwedo.operationsservice.hook.event.SomeSaid;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A warehouse of data is told of cases.
class OperationsStoryIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final UUID RELATIONSHIP = new UUID(7, 7);
    private static final UUID CASE = new UUID(9, 1);

    @Test
    void whatHappensIsToldToAHookOnceAndAgainWhenItIsAskedFor(@TempDir Path folder) {
        try (Receiver warehouse = new Receiver();
                RunningService service = new RunningService(folder, warehouse.host())) {
            somethingHappensBeforeThereIsAHook(service);
            JsonNode made = theHookIsMade(service, warehouse);
            String path = "/api/webhooks/" + made.get("webhook").get("id").asString();
            String secret = made.get("secret").asString();

            aCaseIsToldOnce(service, warehouse, secret);
            whatCannotBeDeliveredWaitsThroughARestart(service, warehouse, path);
            aRotationSignsWithBoth(service, warehouse, path, secret);
            aSpanOfTimeIsToldOnceMore(service, warehouse, path);
            nobodyElseMaySeeIt(service, path);
            oneThatIsGoneIsSwitchedOff(service, warehouse, path);
        }
    }

    private static void somethingHappensBeforeThereIsAHook(RunningService service) {
        say(service, new UUID(9, 0), CaseStatus.OPEN, 1);
    }

    private static void say(RunningService service, UUID id, CaseStatus status, long version) {
        service.said(
                RELATIONSHIP,
                SomeSaid.changed(
                        id, status, version, 0, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }

    private static JsonNode theHookIsMade(RunningService service, Receiver warehouse) {
        return service.ask(
                "POST",
                "/api/webhooks",
                Map.of(
                        "name",
                        "Warehouse",
                        "url",
                        "http://" + warehouse.host() + "/in",
                        "kinds",
                        List.of("case.opened", "case.closed")));
    }

    private static void aCaseIsToldOnce(RunningService service, Receiver warehouse, String secret) {
        say(service, CASE, CaseStatus.OPEN, 1);
        say(service, CASE, CaseStatus.IN_PROGRESS, 2);
        say(service, CASE, CaseStatus.CLOSED, 3);

        eventually(() -> assertThat(warehouse.all()).hasSize(2));
        assertThat(warehouse.all())
                .allSatisfy(got -> assertThat(got.isSignedWith(secret)).isTrue())
                .anySatisfy(
                        got ->
                                assertThat(got.body())
                                        .startsWith("{\"type\":\"case.opened\",\"timestamp\":")
                                        .contains("\"caseId\":\"" + CASE + "\""));
    }

    private static void whatCannotBeDeliveredWaitsThroughARestart(
            RunningService service, Receiver warehouse, String path) {
        warehouse.answer(500);
        say(service, new UUID(9, 2), CaseStatus.OPEN, 1);
        eventually(() -> assertThat(warehouse.all()).hasSizeGreaterThan(2));
        assertThat(service.ask("GET", path, null).get("failingSince").isNull()).isFalse();

        service.restart();
        warehouse.answer(204);

        eventually(() -> assertThat(counts(service, path).get("delivered").asInt()).isEqualTo(3));
        List<Got> all = warehouse.all();
        assertThat(all.getLast().id()).isEqualTo(all.get(2).id());
        assertThat(service.ask("GET", path, null).get("failingSince").isNull()).isTrue();
    }

    private static JsonNode counts(RunningService service, String path) {
        return service.ask("GET", path, null).get("deliveries");
    }

    private static void aRotationSignsWithBoth(
            RunningService service, Receiver warehouse, String path, String secret) {
        String other = service.ask("POST", path + "/rotate", null).get("secret").asString();
        int before = warehouse.all().size();
        service.ask("POST", path + "/test", null);

        eventually(() -> assertThat(warehouse.all()).hasSizeGreaterThan(before));
        Got test = warehouse.all().getLast();
        assertThat(test.body()).contains("\"webhook.test\"");
        assertThat(other).isNotEqualTo(secret);
        assertThat(test.isSignedWith(secret)).isTrue();
        assertThat(test.isSignedWith(other)).isTrue();
    }

    private static void aSpanOfTimeIsToldOnceMore(
            RunningService service, Receiver warehouse, String path) {
        List<String> told = warehouse.all().stream().map(Got::id).distinct().toList();
        warehouse.all().clear();

        String replay =
                service.ask(
                                "POST",
                                path + "/replays",
                                Map.of("from", Instant.now().minusSeconds(3_600).toString()))
                        .get("id")
                        .asString();

        eventually(
                () ->
                        assertThat(
                                        service.ask("GET", path + "/replays/" + replay, null)
                                                .get("deliveries")
                                                .get("delivered")
                                                .asInt())
                                .isEqualTo(4));
        assertThat(warehouse.all()).extracting(Got::id).containsExactlyInAnyOrderElementsOf(told);
    }

    private static void nobodyElseMaySeeIt(RunningService service, String path) {
        assertThat(service.status("manager", "GET", path)).isEqualTo(403);
        assertThat(service.status("agent", "GET", "/webhooks")).isEqualTo(403);
        assertThat(service.status("integrator", "POST", path + "/test")).isEqualTo(403);
        assertThat(service.status("admin", "GET", "/webhooks")).isEqualTo(200);
    }

    private static void oneThatIsGoneIsSwitchedOff(
            RunningService service, Receiver warehouse, String path) {
        warehouse.answer(410);
        service.ask("POST", path + "/test", null);

        eventually(
                () ->
                        assertThat(service.ask("GET", path, null).get("offBecause").asString())
                                .isEqualTo("gone"));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(SOON).untilAsserted(assertion);
    }
}
