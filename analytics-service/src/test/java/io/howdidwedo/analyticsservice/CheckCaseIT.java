package io.howdidwedo.analyticsservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.verdict.CheckCase;
import io.howdidwedo.analyticsservice.verdict.CheckCase.Expected;
import io.howdidwedo.analyticsservice.verdict.CheckCase.ExpectedSecondary;
import io.howdidwedo.analyticsservice.verdict.CheckCase.ExpectedVerdict;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.OfferingChanged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The check case through the running service: facts over the topics, verdicts over HTTP.
class CheckCaseIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Offset<Double> EXACTLY = within(1e-9);

    private final CheckCase given = CheckCase.read();

    @Test
    void judgesAsTheIndependentProgramDid(@TempDir Path folder) throws Exception {
        List<Event> facts = new ArrayList<>(given.facts());
        facts.addAll(given.facts());
        Collections.shuffle(facts, new Random(7));
        try (RunningService service = new RunningService(folder)) {
            facts.subList(0, 10).forEach(service::said);
            given.agreements().forEach(one -> service.said(offering(one)));
            facts.subList(10, facts.size()).forEach(service::said);
            assertThat(service.put("/api/parameters", "{\"minPriorN\": 3}").statusCode())
                    .isEqualTo(200);

            awaitVerdicts(service);

            service.restart(() -> Files.delete(service.chronicle()));
            awaitVerdicts(service);
        }
    }

    private static void awaitVerdicts(RunningService service) {
        for (String name : List.of("known-end-of-july", "known-early-in-march")) {
            Expected expected = CheckCase.expected(name);
            await().atMost(SOON)
                    .untilAsserted(
                            () ->
                                    expected.verdicts()
                                            .forEach(
                                                    one ->
                                                            same(
                                                                    one,
                                                                    verdict(
                                                                            service,
                                                                            one.transaction(),
                                                                            expected.knownAt()
                                                                                    .toString()))));
        }
        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                CheckCase.expected("known-end-of-july")
                                        .verdicts()
                                        .forEach(
                                                one ->
                                                        same(
                                                                one,
                                                                verdict(
                                                                        service,
                                                                        one.transaction(),
                                                                        null))));
    }

    private static JsonNode verdict(
            RunningService service, String externalId, @Nullable String asKnownAt) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("externalId", externalId);
        parameters.put("source", "check");
        if (asKnownAt != null) {
            parameters.put("asKnownAt", asKnownAt);
        }
        JsonNode items = service.get("/api/verdicts", parameters).get("items");
        assertThat(items.size()).as(externalId).isEqualTo(1);
        return items.get(0);
    }

    private static OfferingChanged offering(Agreements agreements) {
        return new OfferingChanged(
                agreements.offering(),
                agreements.version(),
                Map.of("en", agreements.offering()),
                agreements.versions());
    }

    private static void same(ExpectedVerdict expected, JsonNode actual) {
        assertThat(actual.get("verdict").asString())
                .as(expected.transaction())
                .isEqualTo(expected.verdict().name().toLowerCase(Locale.ROOT));
        assertThat(actual.get("slipped").asBoolean()).isEqualTo(expected.slipped());
        same(expected.gap(), actual.get("g"));
        same(expected.gapSd(), actual.get("sdG"));
        Map<String, @Nullable Boolean> met = new HashMap<>();
        for (JsonNode one : actual.get("primary")) {
            met.put(
                    one.get("expectation").asString(),
                    one.get("met").isNull() ? null : one.get("met").asBoolean());
        }
        assertThat(met).isEqualTo(expected.primary());
        Map<String, JsonNode> secondary = new HashMap<>();
        for (JsonNode one : actual.get("secondary")) {
            secondary.put(one.get("expectation").asString(), one);
        }
        assertThat(secondary).hasSameSizeAs(expected.secondary());
        expected.secondary()
                .forEach(
                        one -> same(one, Objects.requireNonNull(secondary.get(one.expectation()))));
    }

    private static void same(ExpectedSecondary expected, JsonNode actual) {
        same(expected.performance(), actual.get("performance"));
        same(expected.learned(), actual.get("learned"));
        same(expected.sd(), actual.get("sd"));
        same(expected.weight(), actual.get("weight"));
        assertThat(actual.get("count").asInt()).isEqualTo(expected.count());
        assertThat(actual.get("basis").asString())
                .isEqualTo(expected.basis().name().toLowerCase(Locale.ROOT));
        same(expected.expected(), actual.get("expected"));
        same(expected.gap(), actual.get("gap"));
        assertThat(actual.get("ceiling").asBoolean()).isEqualTo(expected.ceiling());
    }

    private static void same(@Nullable Double expected, JsonNode actual) {
        if (expected == null) {
            assertThat(actual.isNull()).isTrue();
        } else {
            assertThat(actual.asDouble()).isCloseTo(expected, EXACTLY);
        }
    }
}
