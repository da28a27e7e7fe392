package io.howdidwedo.surveyservice.offering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.SpoiltJson;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What integrators state over HTTP: kept as it was meant, or refused by the name of its field.
class OfferingApiTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String REPAIR = "repair";
    private static final String ON_TIME =
            """
            {"name": "Repair", "requirements": [
             {"id": "on-time", "text": "Repaired in time", "scale": 5, "target": 4}]}
            """;

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private final JsonMapper json = JsonConfiguration.mapper();
    private final Caller caller = SomeCaller.of(Set.of(), Set.of(Role.ADMIN), Set.of());
    private Offerings offerings;
    private OfferingApi api;

    @BeforeEach
    void begin() {
        offerings = new Stores(OWN.empty(), clock).offerings();
        api = new OfferingApi(offerings, new StatingAgreements(offerings, clock), json);
    }

    private OfferingApi.OfferingView put(String body) {
        return api.put(REPAIR, json.readTree(body), caller);
    }

    private List<Violation> refused(String body) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> put(body));
        assertThat(refusal).as(body).isNotNull();
        assertThat(offerings.find(REPAIR)).as("nothing is kept of " + body).isEmpty();
        return refusal.violations();
    }

    @Test
    void whatIsLeftOutHasASensibleDefault() {
        assertThat(put(ON_TIME).agreement())
                .isEqualTo(
                        new Agreement(
                                1,
                                Instant.EPOCH,
                                List.of(
                                        new Requirement(
                                                "on-time",
                                                Map.of("en", "Repaired in time"),
                                                Side.CUSTOMER,
                                                Need.QUALITY,
                                                Stage.AFTER,
                                                Strength.WANT,
                                                true,
                                                false,
                                                false,
                                                5,
                                                Direction.HIGH_IS_GOOD,
                                                4,
                                                0,
                                                null,
                                                null))));
        assertThat(api.get(REPAIR, caller).name()).isEqualTo(Map.of("en", "Repair"));
    }

    @Test
    void aMustBeIsANeedAndDecidesAndASecondaryOneWeighs() {
        List<Requirement> stated =
                put("""
                    {"requirements": [{"id": "safe", "scale": 5, "mustBe": true},
                                      {"id": "kind", "scale": 5, "secondary": true}]}
                    """)
                        .agreement()
                        .requirements();

        assertThat(stated.getFirst())
                .returns(Strength.NEED, Requirement::strength)
                .returns(true, Requirement::primary)
                .returns(0.0, Requirement::weight)
                .returns(Map.of("en", "safe"), Requirement::text);
        assertThat(stated.getLast())
                .returns(Strength.WANT, Requirement::strength)
                .returns(false, Requirement::primary)
                .returns(1.0, Requirement::weight);
    }

    @ParameterizedTest
    @CsvSource({
        "high,HIGH_IS_GOOD", "UP,HIGH_IS_GOOD", "higher-is-better,HIGH_IS_GOOD",
        "low,LOW_IS_GOOD", "down,LOW_IS_GOOD", "Lower_Is_Better,LOW_IS_GOOD",
        "low_is_good,LOW_IS_GOOD", "high-is-good,HIGH_IS_GOOD"
    })
    void aDirectionHasSeveralNames(String stated, Direction meant) {
        assertThat(
                        put("""
                                        {"requirements":
                                         [{"id": "days", "scale": 5, "direction": "%s"}]}
                                        """
                                        .formatted(stated))
                                .agreement()
                                .requirements())
                .extracting(Requirement::direction)
                .containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                          | requirements",
                "{\"requirements\": []}                      | requirements",
                "{\"requirements\": [{\"scale\": 5}]}        | requirements[0].id",
                "{\"requirements\": [{\"id\": \"a b\", \"scale\": 5}]} | requirements[0].id",
                "{\"requirements\": [{\"id\": \"a\"}]}       | requirements[0].scale",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 1}]} | requirements[0].scale",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 12}]} | requirements[0].scale",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 5, \"target\": 6}]}"
                        + " | requirements[0].target",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 5, \"weight\": -1}]}"
                        + " | requirements[0].weight",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 5, \"weight\": 1001}]}"
                        + " | requirements[0].weight",
                "{\"requirements\": [{\"id\": \"a\", \"measure\": \"daysLate\"}]}"
                        + " | requirements[0].measureTarget",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 5, \"measureTarget\": 1}]}"
                        + " | requirements[0].measureTarget",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 5, \"side\": \"supplier\"}]}"
                        + " | requirements[0].measure",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 5}, {\"id\": \"a\", \"scale\": 5}]}"
                        + " | requirements[1].id",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 5, \"direction\": \"sideways\"}]}"
                        + " | requirements.direction",
                "[]                                          | body"
            })
    void whatIsWrongIsNamedByItsField(String body, String field) {
        assertThat(refused(body)).extracting(Violation::field).containsExactly(field);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(
                        refused(
                                """
                                {"requirements": [{"id": "-", "scale": 99},
                                                  {"id": "b"},
                                                  {"id": "c", "scale": 5, "weight": -2}]}
                                """))
                .extracting(Violation::field)
                .containsExactly(
                        "requirements[0].id",
                        "requirements[0].scale",
                        "requirements[1].scale",
                        "requirements[2].weight");
    }

    /// Nothing at all is not the same as a fault of ours.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"requirements\": [null]}",
                "{\"requirements\": null}",
                "{\"requirements\": [{\"id\": null, \"scale\": 5}]}",
                "{\"name\": {\"en\": null}, \"requirements\": [{\"id\": \"a\", \"scale\": 5}]}",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 5, \"text\": {\"en\": null}}]}",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": \"many\"}]}",
                "{\"requirements\": [\"a\"]}",
                "{\"requirements\": \"a\"}",
                "{\"requirements\": [{\"id\": \"a\", \"scale\": 5, \"need\": \"luck\"}]}",
                "{\"validFrom\": \"soon\", \"requirements\": [{\"id\": \"a\", \"scale\": 5}]}",
                "{\"validFrom\": \"+999999999-01-01T00:00:00Z\","
                        + " \"requirements\": [{\"id\": \"a\", \"scale\": 5}]}",
                "null",
                "7"
            })
    void whatIsNoAgreementIsRefused(String body) {
        assertThat(refused(body)).isNotEmpty();
    }

    @Test
    void whateverStandsInItIsKeptOrRefused() {
        String whole =
                """
                {"name": {"en": "Repair"}, "validFrom": "2026-11-20T12:00:00Z", "requirements": [
                 {"id": "on-time", "text": {"en": "In time"}, "side": "customer",
                  "need": "quality", "stage": "after", "strength": "want", "primary": true,
                  "mustBe": false, "secondary": false, "scale": 5, "direction": "low",
                  "target": 4, "weight": 1.5, "measure": "daysLate", "measureTarget": 2}]}
                """;
        int kept = 0;
        for (String spoilt : SpoiltJson.of(whole)) {
            try {
                put(spoilt);
                kept++;
            } catch (InvalidInput e) {
                assertThat(e.violations()).as(spoilt).isNotEmpty();
            }
        }
        assertThat(kept).isPositive();
        assertThat(offerings.find(REPAIR)).isPresent();
    }

    /// Somebody repeats what got lost on the way: it is stated once.
    @ParameterizedTest
    @ValueSource(strings = {"", "2026-10-01T00:00:00Z", "2026-11-20T12:00:00.123456789Z"})
    void theSameStatedOnceMoreIsNothingNew(String validFrom) {
        String body =
                validFrom.isEmpty()
                        ? ON_TIME
                        : ON_TIME.replaceFirst(
                                "\"requirements\"",
                                "\"validFrom\": \"" + validFrom + "\", \"requirements\"");
        put(body);
        OfferingApi.OfferingView first = api.get(REPAIR, caller);

        clock.advance(Duration.ofHours(1));
        put(body);

        assertThat(api.get(REPAIR, caller)).isEqualTo(first);
        assertThat(first.agreements()).hasSize(1);
    }

    /// What is valid from an earlier day than the last is repeated as well as any other.
    @Test
    void anEarlierAgreementStatedOnceMoreIsNothingNew() {
        put(ON_TIME);
        put(from("2026-12-01T00:00:00Z", 3));
        put(from("2026-11-01T00:00:00Z", 2));
        OfferingApi.OfferingView first = api.get(REPAIR, caller);

        put(from("2026-11-01T00:00:00Z", 2));

        assertThat(api.get(REPAIR, caller)).isEqualTo(first);
        assertThat(first.agreements()).extracting(Agreement::version).containsExactly(1, 3, 2);
    }

    @Test
    void theTransactionsOfItsTimeKeepTheirAgreement() {
        put(ON_TIME);
        put(from("2026-12-01T00:00:00Z", 2));

        assertThat(targetAt("2026-11-30T23:59:59.999Z")).isEqualTo(4);
        assertThat(targetAt("2026-12-01T00:00:00Z")).isEqualTo(2);
    }

    /// Nobody has agreed to what was assumed: what is stated first holds from the beginning.
    @Test
    void theFirstStatementTakesThePlaceOfWhatWasAssumed() {
        offerings.add(StandardAgreement.assumedFor(REPAIR));

        put(ON_TIME);

        assertThat(offerings.find(REPAIR).orElseThrow().assumed()).isFalse();
        assertThat(targetAt("2020-01-01T00:00:00Z")).isEqualTo(4);
    }

    @Test
    void aNameStaysUntilAnotherIsGiven() {
        put(ON_TIME);
        put("{\"requirements\": [{\"id\": \"b\", \"scale\": 5}]}");

        assertThat(api.get(REPAIR, caller).name()).isEqualTo(Map.of("en", "Repair"));

        put(
                "{\"name\": {\"de\": \"Reparatur\"}, \"agreement\": {\"requirements\":"
                        + " [{\"id\": \"b\", \"scale\": 5}]}}");

        assertThat(api.get(REPAIR, caller).name()).isEqualTo(Map.of("de", "Reparatur"));
        assertThat(api.list(caller).items())
                .extracting(OfferingApi.OfferingView::id)
                .containsExactly(REPAIR);
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> api.get("nothing", caller));
    }

    /// Whatever order the days come in: the one in force is the last that has begun, and of two
    /// that begin together the one stated later.
    @Test
    void theOneInForceIsTheLastThatHasBegun() {
        Random chance = new Random(17);
        record Stated(int day, int target) {}
        List<Stated> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Stated stated = new Stated(1 + chance.nextInt(20), 1 + i % 5);
            all.add(stated);
            put(from("2026-11-%02dT00:00:00Z".formatted(stated.day), stated.target));
        }
        for (int day = 1; day <= 20; day++) {
            int now = day;
            int last =
                    all.stream()
                            .mapToInt(Stated::day)
                            .filter(begun -> begun <= now)
                            .max()
                            .orElse(all.stream().mapToInt(Stated::day).min().orElseThrow());
            int target = all.stream().filter(s -> s.day == last).toList().getLast().target;
            assertThat(targetAt("2026-11-%02dT09:00:00Z".formatted(day)))
                    .as("on day %d", day)
                    .isEqualTo(target);
        }
    }

    private Integer targetAt(String instant) {
        return offerings
                .find(REPAIR)
                .orElseThrow()
                .requirement("on-time", Instant.parse(instant))
                .orElseThrow()
                .target();
    }

    private static String from(String day, int target) {
        return """
               {"validFrom": "%s",
                "requirements": [{"id": "on-time", "scale": 5, "target": %d}]}
               """
                .formatted(day, target);
    }
}
