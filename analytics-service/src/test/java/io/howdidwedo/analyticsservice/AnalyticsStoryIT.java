package io.howdidwedo.analyticsservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Relationship;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Six customers of the north branch and one of the south branch get a delivery; one of them late.
class AnalyticsStoryIT {
    private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void answersBecomeVerdictsAndFigures(@TempDir Path folder) {
        try (RunningService service = new RunningService(folder)) {
            nothingIsShownYet(service);

            service.said(homeDelivery());
            for (int at = 1; at <= 6; at++) {
                delivered(service, "N-" + at, "c-" + at, "north-branch", at == 6 ? 2 : 0);
                answered(service, "N-" + at, "c-" + at, "north-branch", at == 6 ? 1 : 5);
            }
            delivered(service, "S-1", "c-7", "south-branch", 0);

            eventually(() -> allIsKnown(service));
            theLateDeliveryDissatisfies(service);
            figuresTellHowSureTheyAre(service);
            everyTransactionIsInOnePlace(service);
            theCustomerChangesTheirMind(service);
            theCaseIsPutRight(service);
            everybodySeesTheirTeamOnly(service);
            twoPartsAreComparedWithTheIntervalOfTheirDifference(service);
            thePageShowsTheSameFigures(service);
            thePageOfExpectationsShowsWhatWasAgreedAndGot(service);
            thePageOfFairnessTellsWhatCannotBeTold(service);
            thePageOfLoyaltyWaitsUntilItCanTell(service);
            everyFigureLeadsToItsAnswers(service);
        }
    }

    /// What comes before its transaction or its agreement has no verdict until they come, too.
    private static void allIsKnown(RunningService service) {
        assertThat(count(service, "transactions")).isEqualTo(7);
        assertThat(count(service, "invited")).isEqualTo(7);
        JsonNode verdicts =
                service.get("/api/figures", Map.of("metrics", "dissatisfied"))
                        .get("rows")
                        .get(0)
                        .get("dissatisfied");
        assertThat(verdicts.get("n").asInt()).isEqualTo(6);
    }

    private static void nothingIsShownYet(RunningService service) {
        HttpResponse<String> page = service.ask("manager", "/dashboard", Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nothing to show here yet");
    }

    private static void theLateDeliveryDissatisfies(RunningService service) {
        JsonNode late = verdict(service, "N-6");

        assertThat(late.get("verdict").asString()).isEqualTo("dissatisfied");
        JsonNode onTime = late.get("primary").get(0);
        assertThat(onTime.get("expectation").asString()).isEqualTo("on-time");
        assertThat(onTime.get("met").asBoolean()).isFalse();
        assertThat(onTime.get("measured").asBoolean()).isTrue();
        assertThat(verdict(service, "N-1").get("verdict").asString()).isEqualTo("satisfied");
    }

    private static void figuresTellHowSureTheyAre(RunningService service) {
        JsonNode csat =
                service.get("/api/figures", Map.of("metrics", "csat"))
                        .get("rows")
                        .get(0)
                        .get("csat");

        assertThat(csat.get("value").asDouble()).isCloseTo(5 / 6.0, within(1e-12));
        assertThat(csat.get("n").asInt()).isEqualTo(6);
        assertThat(csat.get("customers").asInt()).isEqualTo(6);
        assertThat(csat.get("low").asDouble()).isBetween(0.3, 0.6);
        assertThat(csat.get("note").asString()).isEqualTo("fewer than 30 answers");
        assertThat(
                        service.get("/api/figures", Map.of("metrics", "ces"))
                                .get("rows")
                                .get(0)
                                .get("ces")
                                .get("hits")
                                .asInt())
                .isEqualTo(5);

        String file =
                service.ask(
                                "manager",
                                "/api/figures",
                                Map.of("metrics", "csat", "by", "supplier", "format", "csv"))
                        .body();
        assertThat(file.lines().toList())
                .first()
                .isEqualTo(
                        "supplier,csat,csat.low,csat.high,csat.n,csat.hits,csat.customers,csat.note");
        assertThat(file).contains("north-branch," + csat.get("value").asString() + ",");
    }

    private static void everyTransactionIsInOnePlace(RunningService service) {
        JsonNode all = service.get("/api/ledger", Map.of()).get("rows").get(0);

        assertThat(all.get("transactions").asInt()).isEqualTo(7);
        assertThat(all.get("sent").asInt()).isEqualTo(7);
        assertThat(all.get("pending").asInt()).isEqualTo(1);
        assertThat(all.get("answered").asInt()).isEqualTo(6);
        JsonNode rate =
                service.get("/api/figures", Map.of("metrics", "response-rate"))
                        .get("rows")
                        .get(0)
                        .get("response-rate");
        assertThat(rate.get("hits").asInt()).isEqualTo(6);
        assertThat(rate.get("n").asInt()).isEqualTo(7);
    }

    private static void theCustomerChangesTheirMind(RunningService service) {
        service.said(
                response("N-1", "c-1", "north-branch", 3, "second", MARCH.plusSeconds(90_000)));

        eventually(() -> assertThat(count(service, "superseded")).isEqualTo(1));
        JsonNode superseded =
                service.get("/api/responses", Map.of("standing", "superseded")).get("items").get(0);
        assertThat(superseded.get("transactionExternalId").asString()).isEqualTo("N-1");
        assertThat(superseded.get("reason").asString()).contains("later answer");
        assertThat(service.get("/api/responses", Map.of("score", "3")).get("items").size())
                .isEqualTo(1);
        JsonNode before =
                service.get(
                                "/api/figures",
                                Map.of(
                                        "metrics",
                                        "csat",
                                        "asKnownAt",
                                        MARCH.plusSeconds(80_000).toString()))
                        .get("rows")
                        .get(0)
                        .get("csat");
        assertThat(before.get("hits").asInt()).isEqualTo(5);
    }

    private static void theCaseIsPutRight(RunningService service) {
        service.said(
                new CaseChanged(
                        DerivedId.of("case", "N-6"),
                        transactionId("N-6"),
                        relationship("c-6", "north-branch").id(),
                        3,
                        "c-6",
                        "north-branch",
                        "north-branch",
                        "home-delivery",
                        CaseStatus.RECOVERED,
                        "dissatisfied",
                        "kim",
                        1,
                        1,
                        MARCH,
                        MARCH.plusSeconds(86_400),
                        MARCH.plusSeconds(86_400),
                        MARCH.plusSeconds(3_600),
                        MARCH.plusSeconds(7_200),
                        MARCH.plusSeconds(90_000),
                        "traffic",
                        null,
                        MARCH.plusSeconds(90_000)));

        eventually(
                () ->
                        assertThat(
                                        service.get("/api/figures", Map.of("metrics", "recovery"))
                                                .get("rows")
                                                .get(0)
                                                .get("recovery")
                                                .get("hits")
                                                .asInt())
                                .isEqualTo(1));
    }

    private static void everybodySeesTheirTeamOnly(RunningService service) {
        Map<String, String> asked = Map.of("metrics", "transactions", "by", "supplier");

        assertThat(service.ask("manager", "/api/figures", asked, "south-branch").body())
                .contains("south-branch")
                .doesNotContain("north-branch");
        assertThat(
                        service.ask(
                                        "manager",
                                        "/api/figures",
                                        Map.of("metrics", "answers", "supplier", "north-branch"),
                                        "south-branch")
                                .body())
                .contains("\"n\":0");
        assertThat(
                        service.ask(
                                        "agent",
                                        "/api/verdicts",
                                        Map.of("externalId", "N-6"),
                                        "south-branch")
                                .body())
                .doesNotContain("dissatisfied");
        assertThat(service.ask("agent", "/api/figures", asked).statusCode()).isEqualTo(403);
        assertThat(service.ask("manager", "/dashboard", Map.of(), "south-branch").body())
                .doesNotContain("north-branch");
        assertThat(service.ask("manager", "/api/figures", Map.of("metrics", "joy")).body())
                .contains("metrics", "none of", "csat");
    }

    private static void twoPartsAreComparedWithTheIntervalOfTheirDifference(
            RunningService service) {
        Map<String, String> asked =
                Map.of(
                        "metric", "low-score",
                        "by", "supplier",
                        "one", "north-branch",
                        "other", "nowhere");

        assertThat(service.ask("manager", "/api/figures/difference", asked).body())
                .contains("\"nowhere\":{\"value\":null", "\"difference\":null");
        assertThat(
                        service.ask(
                                        "manager",
                                        "/api/figures/difference",
                                        Map.of("metric", "csat", "by", "supplier", "one", "a"))
                                .body())
                .contains("other", "is missing");
        assertThat(
                        service.ask(
                                        "manager",
                                        "/api/figures/difference",
                                        Map.of("metric", "csat", "one", "a", "other", "b"))
                                .body())
                .contains("must name what parts them");
        assertThat(service.ask("agent", "/api/figures/difference", asked).statusCode())
                .isEqualTo(403);
    }

    private static void thePageShowsTheSameFigures(RunningService service) {
        String page = service.ask("manager", "/dashboard", Map.of()).body();

        assertThat(page)
                .contains("66.7%", "6 answers of 6 customers", "The 12 months until March 2026")
                .contains("Fewer than 30 answers: mind the interval.")
                .contains("Not proven yet: what is here leaves room for chance.")
                .contains("The period before has too few answers")
                .doesNotContain("Nothing to show here yet");
        assertThat(service.ask("manager", "/dashboard", Map.of("tier", "iron")).body())
                .contains("Nothing to show here yet");
    }

    private static void thePageOfExpectationsShowsWhatWasAgreedAndGot(RunningService service) {
        String page = service.ask("manager", "/dashboard/expectations", Map.of()).body();

        assertThat(page)
                .contains("on-time", "must be, service, after the transaction", "83.3%")
                .contains("Measured, not rated.")
                .contains("When a promise is broken", "&amp;promise=broken", "&amp;promise=kept")
                .doesNotContain("No expectation was rated here yet");
        assertThat(
                        service.ask("manager", "/dashboard/expectations", Map.of(), "south-branch")
                                .body())
                .contains("No expectation was rated here yet");
        assertThat(service.ask("agent", "/dashboard/expectations", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private static void thePageOfFairnessTellsWhatCannotBeTold(RunningService service) {
        assertThat(service.ask("manager", "/dashboard/fairness", Map.of()).body())
                .contains("Nothing to compare here", "Who was asked");
        assertThat(
                        service.ask("manager", "/dashboard/fairness", Map.of("by", "contactPoint"))
                                .body())
                .contains("<option value=\"contactPoint\" selected");
        assertThat(service.ask("agent", "/dashboard/fairness", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private static void thePageOfLoyaltyWaitsUntilItCanTell(RunningService service) {
        assertThat(service.ask("manager", "/dashboard/loyalty", Map.of()).body())
                .contains("Too early to tell");
        assertThat(service.ask("agent", "/dashboard/loyalty", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private static void everyFigureLeadsToItsAnswers(RunningService service) {
        String overview = service.ask("manager", "/dashboard", Map.of()).body();
        assertThat(overview)
                .contains(
                        "/dashboard/answers?from=2026-03&amp;to=2026-03&amp;verdict=dissatisfied");
        int dissatisfied =
                service.get("/api/figures", Map.of("metrics", "dissatisfied"))
                        .get("rows")
                        .get(0)
                        .get("dissatisfied")
                        .get("hits")
                        .asInt();

        String list =
                service.ask("manager", "/dashboard/answers", Map.of("verdict", "dissatisfied"))
                        .body();

        assertThat(list)
                .contains(dissatisfied == 1 ? "1 answer," : dissatisfied + " answers,", "N-6")
                .doesNotContain("N-2<");
        assertThat(
                        service.ask(
                                        "manager",
                                        "/dashboard/answers",
                                        Map.of("verdict", "dissatisfied"),
                                        "south-branch")
                                .body())
                .contains("No answer here");
        assertThat(service.ask("agent", "/dashboard/answers", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().atMost(SOON).untilAsserted(assertion);
    }

    private static int count(RunningService service, String metric) {
        return service.get("/api/figures", Map.of("metrics", metric))
                .get("rows")
                .get(0)
                .get(metric)
                .get("value")
                .asInt();
    }

    private static JsonNode verdict(RunningService service, String externalId) {
        return service.get("/api/verdicts", Map.of("externalId", externalId)).get("items").get(0);
    }

    private static OfferingChanged homeDelivery() {
        Requirement onTime = requirement("on-time", true, null, "daysLate");
        Requirement friendly = requirement("friendly", false, 5, null);
        return new OfferingChanged(
                "home-delivery",
                1,
                Map.of("en", "Home delivery"),
                List.of(new Agreement(1, MARCH.minusSeconds(1), List.of(onTime, friendly))));
    }

    private static Requirement requirement(
            String id, boolean mustBe, @Nullable Integer scale, @Nullable String measure) {
        return new Requirement(
                id,
                Map.of("en", id),
                Side.CUSTOMER,
                Need.SERVICE,
                Stage.AFTER,
                Strength.NEED,
                mustBe,
                mustBe,
                !mustBe,
                scale,
                Direction.HIGH_IS_GOOD,
                null,
                mustBe ? 0 : 1,
                measure,
                measure == null ? null : 0.0);
    }

    private static void delivered(
            RunningService service,
            String externalId,
            String customer,
            String supplier,
            int daysLate) {
        Relationship relationship = relationship(customer, supplier);
        service.said(
                new TransactionRecorded(
                        transactionId(externalId),
                        relationship.id(),
                        "shop",
                        externalId,
                        MARCH,
                        MARCH,
                        Stage.AFTER,
                        customer,
                        CustomerKind.EXTERNAL,
                        "gold",
                        supplier,
                        "home-delivery",
                        "web",
                        null,
                        Map.of("daysLate", Integer.toString(daysLate)),
                        null,
                        null,
                        0));
        service.said(
                new InvitationChanged(
                        DerivedId.of("invitation", externalId),
                        transactionId(externalId),
                        relationship.id(),
                        2,
                        AskedFor.TRANSACTION,
                        customer,
                        supplier,
                        "home-delivery",
                        "mail",
                        externalId.startsWith("N")
                                ? InvitationStatus.ANSWERED
                                : InvitationStatus.SENT,
                        null,
                        MARCH,
                        MARCH,
                        null,
                        List.of(),
                        0,
                        null,
                        null));
    }

    private static void answered(
            RunningService service,
            String externalId,
            String customer,
            String supplier,
            int score) {
        service.said(
                response(externalId, customer, supplier, score, "first", MARCH.plusSeconds(600)));
    }

    private static ResponseChanged response(
            String transaction,
            String customer,
            String supplier,
            int score,
            String which,
            Instant at) {
        return new ResponseChanged(
                DerivedId.of("response", transaction, which),
                transaction + "-" + which,
                transactionId(transaction),
                relationship(customer, supplier).id(),
                null,
                null,
                1,
                AskedFor.TRANSACTION,
                "delivery",
                1,
                "mail",
                ResponseStatus.CONFIRMED,
                at,
                at,
                new Overall(5, score),
                null,
                2 + score,
                List.of(new Rating("friendly", 5, score, false)),
                Map.of(),
                List.of(),
                false,
                null);
    }

    private static java.util.UUID transactionId(String externalId) {
        return DerivedId.of("transaction", "shop", externalId);
    }

    private static Relationship relationship(String customer, String supplier) {
        return new Relationship(customer, supplier, "home-delivery");
    }
}
