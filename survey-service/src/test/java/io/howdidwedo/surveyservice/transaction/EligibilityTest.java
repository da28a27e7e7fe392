package io.howdidwedo.surveyservice.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.survey.NationalHolidays;
import io.howdidwedo.surveyservice.survey.PublishingSurveys;
import io.howdidwedo.surveyservice.survey.StandardSurvey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SurveysInMemory surveys = new SurveysInMemory();
    private final NationalHolidays holidays = new NationalHolidays();
    private final Eligibility eligibility =
            new Eligibility(surveys, holidays, OpenChannels.MAIL_ONLY);

    @Test
    void everybodyIsAskedWhenNothingElseIsSaid() {
        assertThat(decided(transaction("A-1", null, "1.00", Map.of())).asking()).isNotNull();
    }

    @Test
    void staffSelfServiceAndTestsAreNeverAskedAbout() {
        for (String fact : List.of("test", "staff", "self-service")) {
            assertThat(reason(transaction("A-1", null, "1.00", Map.of(fact, "true"))))
                    .isEqualTo(fact);
            assertThat(reason(transaction("A-1", null, "1.00", Map.of(fact, "false")))).isNull();
        }
    }

    @Test
    void asksOnlyItsAudience() {
        askBy(
                """
                {"audience": {"tiers": ["gold"], "kinds": ["external"], "valueAtLeast": 50,
                              "facts": {"region": "north"}}}
                """);
        Map<String, String> north = Map.of("region", "north", "gift", "yes");

        assertThat(reason(transaction("A-1", "gold", "50.00", north))).isNull();
        assertThat(reason(transaction("A-1", "silver", "50.00", north))).isEqualTo("other-tier");
        assertThat(reason(transaction("A-1", null, "50.00", north))).isEqualTo("other-tier");
        assertThat(reason(transaction("A-1", "gold", "49.99", north))).isEqualTo("below-value");
        assertThat(reason(transaction("A-1", "gold", "50.00", Map.of()))).isEqualTo("other-facts");
    }

    @Test
    void drawsOneInFiveAlwaysTheSame() {
        askBy("{\"oneIn\": 5}");

        List<String> drawn = drawn();

        assertThat(drawn).hasSizeBetween(160, 240).isEqualTo(drawn());
    }

    private List<String> drawn() {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> transaction("A-" + i, null, "1.00", Map.of()))
                .filter(other -> reason(other) == null)
                .map(Transaction::externalId)
                .toList();
    }

    @Test
    void asksAfterTheDelayByTheCustomersClock() {
        askBy("{\"delay\": \"PT4H\", \"window\": {\"from\": \"09:00\", \"until\": \"17:00\"}}");
        Transaction inBerlin = transaction("A-1", null, "1.00", Map.of());

        assertThat(Objects.requireNonNull(decided(inBerlin).asking()).inviteAt())
                .isEqualTo("2026-11-21T08:00:00Z");
    }

    private Transaction decided(Transaction transaction) {
        return eligibility.decide(
                transaction,
                IntakeRules.LIVE,
                Preference.NONE,
                Map.of(),
                NOON.plus(Duration.ofMinutes(1)));
    }

    private @Nullable String reason(Transaction transaction) {
        return decided(transaction).notAskedBecause();
    }

    private void askBy(String policy) {
        SurveyDocument standard = SurveyDocument.of(StandardSurvey.firstVersion());
        SurveyDocument.PolicyDocument stated =
                JsonConfiguration.mapper().readValue(policy, SurveyDocument.PolicyDocument.class);
        new PublishingSurveys(surveys, holidays, new SettableClock(NOON))
                .publish(
                        "standard",
                        new SurveyDocument(
                                standard.title(), List.of(), standard.questions(), stated),
                        null);
    }

    private static Transaction transaction(
            String id, @Nullable String tier, String value, Map<String, String> facts) {
        Customer ana =
                new Customer(
                        "ana",
                        CustomerKind.EXTERNAL,
                        "Ana",
                        "ana@example.org",
                        null,
                        null,
                        "en",
                        "Europe/Berlin",
                        tier);
        return SomeTransaction.of(id, NOON, ana)
                .worth(new Money(new BigDecimal(value), "EUR"))
                .with(facts)
                .recorded();
    }
}
