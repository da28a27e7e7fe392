package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The check case for judging, all the way through: agreement by API, facts by import with their
/// times, verdicts by API as they were known at two times. Facts come in random order.
@ExtendWith(SharedSystem.class)
class CheckCaseIT {
    private static final Path CASE =
            Path.of("..", "analytics-service", "src", "test", "resources", "judging");
    private static final String SOURCE = "check-case";
    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Test
    void everyVerdictIsTheIndependentProgramsVerdict(RunningSystem system) throws IOException {
        JsonNode facts = system.json.readTree(Files.readString(CASE.resolve("facts.json")));
        state(system, facts);
        ObjectNode parameters = system.json.createObjectNode();
        parameters.put("minPriorAnswers", facts.path("minPriorAnswers").asInt());
        system.api("PUT", "/api/parameters", parameters);

        assertThat(bringTransactions(system, facts).path("rejected").asInt()).isZero();
        assertThat(bringAnswers(system, facts).path("rejected").asInt()).isZero();

        for (String known : List.of("known-end-of-july.json", "known-early-in-march.json")) {
            JsonNode expected = system.json.readTree(Files.readString(CASE.resolve(known)));
            for (JsonNode verdict : expected.path("verdicts")) {
                Awaitility.await(known + " " + verdict.path("transaction").asString())
                        .atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(200))
                        .untilAsserted(
                                () -> same(system, expected.path("knownAt").asString(), verdict));
            }
        }
    }

    private static void state(RunningSystem system, JsonNode facts) {
        List<Map<String, Object>> requirements = new ArrayList<>();
        for (JsonNode one : facts.path("requirements")) {
            Map<String, Object> requirement = new HashMap<>();
            requirement.put("id", one.path("expectation").asString());
            for (String field :
                    List.of(
                            "scale",
                            "direction",
                            "target",
                            "mustBe",
                            "secondary",
                            "weight",
                            "measure",
                            "measureTarget")) {
                if (!one.path(field).isNull() && !one.path(field).isMissingNode()) {
                    requirement.put(field, one.path(field));
                }
            }
            requirements.add(requirement);
        }
        for (String offering : List.of("repair", "payslip")) {
            system.api("PUT", "/api/offerings/" + offering, Map.of("requirements", requirements));
        }
    }

    private static JsonNode bringTransactions(RunningSystem system, JsonNode facts) {
        List<String> rows = new ArrayList<>();
        for (JsonNode one : facts.path("transactions")) {
            rows.add(
                    String.join(
                            ",",
                            SOURCE,
                            one.path("externalId").asString(),
                            one.path("occurredAt").asString(),
                            one.path("recordedAt").asString(),
                            one.path("supplier").asString(),
                            one.path("offering").asString(),
                            one.path("customer").asString(),
                            one.path("kind").asString(),
                            one.path("tier").asString(),
                            one.path("facts").path("days").asString()));
        }
        return bring(
                system,
                "transactions",
                "source,externalId,occurredAt,recordedAt,supplier,offering,customer.id,"
                        + "customer.kind,customer.tier,facts.days",
                rows);
    }

    private static JsonNode bringAnswers(RunningSystem system, JsonNode facts) {
        List<String> rows = new ArrayList<>();
        for (JsonNode one : facts.path("answers")) {
            JsonNode ratings = one.path("ratings");
            rows.add(
                    String.join(
                            ",",
                            SOURCE,
                            one.path("transaction").asString(),
                            one.path("externalId").asString(),
                            one.path("answeredAt").asString(),
                            one.path("recordedAt").asString(),
                            given(ratings, "quality"),
                            given(ratings, "courtesy"),
                            given(ratings, "effort")));
        }
        return bring(
                system,
                "answers",
                "source,transaction,id,answeredAt,recordedAt,quality,courtesy,effort",
                rows);
    }

    private static String given(JsonNode ratings, String expectation) {
        JsonNode value = ratings.path(expectation);
        return value.isNumber() ? value.asString() : "";
    }

    private static JsonNode bring(
            RunningSystem system, String kind, String header, List<String> rows) {
        Collections.shuffle(rows, new Random(7));
        return system.importFile(kind, "{}", header + "\n" + String.join("\n", rows) + "\n");
    }

    private static void same(RunningSystem system, String knownAt, JsonNode expected) {
        JsonNode items =
                system.get(
                                "/api/verdicts?source="
                                        + SOURCE
                                        + "&externalId="
                                        + expected.path("transaction").asString()
                                        + "&asKnownAt="
                                        + knownAt)
                        .path("items");
        assertThat(items.size()).isEqualTo(1);
        JsonNode actual = items.get(0);
        assertThat(actual.path("verdict").asString())
                .isEqualToIgnoringCase(expected.path("verdict").asString());
        assertThat(actual.path("slipped").asBoolean())
                .isEqualTo(expected.path("slipped").asBoolean());
        number(actual.path("g"), expected.path("gap"));
        number(actual.path("sdG"), expected.path("gapSd"));
        for (JsonNode primary : actual.path("primary")) {
            JsonNode met = expected.path("primary").path(primary.path("expectation").asString());
            if (!met.isMissingNode()) {
                assertThat(primary.path("met")).isEqualTo(met);
            }
        }
        for (JsonNode secondary : expected.path("secondary")) {
            JsonNode mine =
                    find(actual.path("secondary"), secondary.path("expectation").asString());
            for (String field :
                    List.of("performance", "learned", "sd", "weight", "expected", "gap")) {
                number(mine.path(field), secondary.path(field));
            }
            assertThat(mine.path("count").asInt()).isEqualTo(secondary.path("count").asInt());
            assertThat(mine.path("basis").asString())
                    .isEqualToIgnoringCase(secondary.path("basis").asString());
            assertThat(mine.path("ceiling").asBoolean())
                    .isEqualTo(secondary.path("ceiling").asBoolean());
        }
    }

    private static JsonNode find(JsonNode items, String expectation) {
        for (JsonNode item : items) {
            if (item.path("expectation").asString().equals(expectation)) {
                return item;
            }
        }
        throw new AssertionError("No " + expectation + " in " + items);
    }

    private static void number(JsonNode actual, JsonNode expected) {
        if (expected.isNull() || expected.isMissingNode()) {
            assertThat(actual.isNull() || actual.isMissingNode()).isTrue();
        } else {
            assertThat(actual.asDouble()).isCloseTo(expected.asDouble(), CLOSE);
        }
    }
}
