package io.howdidwedo.surveyservice.transaction.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.surveyservice.SpoiltJson;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.transaction.RecordingInTests;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What integrators put on the topic is recorded once, or goes to the dead letters with what is
/// wrong: a fault of ours would hold up all that come after it.
class IncomingTransactionsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final int SPOILT = 400;
    private static final String ORDER =
            """
            {"source": "shop", "externalId": "7", "occurredAt": "2026-11-20T11:00:00Z",
             "stage": "after", "supplier": "north-branch", "offering": "home-delivery",
             "contactPoint": "shop",
             "customer": {"id": "ana", "kind": "external", "name": "Ana",
                          "email": "ana@example.org", "phone": "+4915112345678", "chat": "ana",
                          "language": "pt-BR", "timeZone": "Europe/Lisbon", "tier": "gold"},
             "value": {"amount": "12.50", "currency": "EUR"},
             "facts": {"daysLate": "2"}}\
            """;

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private MongoDatabase database;
    private Stores stores;
    private IncomingTransactions incoming;
    private final List<MalformedEvent> setAside = new ArrayList<>();

    @BeforeEach
    void begin() {
        database = OWN.empty();
        SettableClock clock = new SettableClock(NOON);
        stores = new Stores(database, clock);
        incoming = incoming(true, clock);
    }

    private IncomingTransactions incoming(boolean createsOfferings, SettableClock clock) {
        return new IncomingTransactions(
                RecordingInTests.into(stores, new SurveysInMemory(), createsOfferings, clock),
                new PolledEvents(
                        new EventRecords(JsonConfiguration.mapper(), "test"),
                        (_, why) -> setAside.add((MalformedEvent) why),
                        () -> {}),
                JsonConfiguration.mapper());
    }

    /// Takes one event in.
    ///
    /// @throws MalformedEvent when it was set aside, for this reason
    private void take(IncomingTransactions taking, ConsumerRecord<String, byte[]> event) {
        setAside.clear();
        taking.onTransactions(List.of(event));
        if (!setAside.isEmpty()) {
            throw setAside.getFirst();
        }
    }

    @Test
    void whatComesTwiceIsRecordedOnce() {
        take(incoming, event(ORDER));
        String once = everything();

        take(incoming, event(ORDER));

        assertThat(everything()).isEqualTo(once);
        Transaction order = stores.transactions().find(Transaction.idOf("shop", "7")).orElseThrow();
        assertThat(order.recordedAt()).isEqualTo(NOON);
        assertThat(order.asking()).isNotNull();
        assertThat(stores.offerings().find("home-delivery").orElseThrow())
                .isEqualTo(StandardAgreement.assumedFor("home-delivery"));
    }

    @Test
    void whatIsRecordedDoesNotChange() {
        take(incoming, event(ORDER));
        String once = everything();

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(
                        () ->
                                take(
                                        incoming,
                                        event(ORDER.replace("gold", "iron").replace("12.5", "13"))))
                .withMessageContaining("is recorded with another content: customer.tier, value")
                .withMessageNotContaining("ana");

        assertThat(everything()).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T11:00:00Z,yesterday,occurredAt",
        "ana@example.org,nobody,customer.email",
        "+4915112345678,12,customer.phone",
        "Europe/Lisbon,Atlantis,customer.timeZone",
        "pt-BR,portuguese-,customer.language",
        "EUR,Taler,value.currency",
        "'\"external\"','\"strange\"',customer.kind",
        "after,never,stage"
    })
    void theReasonNamesTheFieldAndNotTheCustomer(String right, String wrong, String field) {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> take(incoming, event(ORDER.replace(right, wrong))))
                .withMessageContaining("data: " + field + ": ")
                .withMessageNotContaining("Ana");
        assertThat(everything()).isEmpty();
    }

    @Test
    void aFileMayBeOldAndALiveTransactionMayNot() {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(
                        () ->
                                take(
                                        incoming,
                                        event(
                                                ORDER.replace(
                                                        "\"stage\"",
                                                        "\"recordedAt\": \"2026-01-01T00:00:00Z\","
                                                                + " \"stage\""))))
                .withMessageContaining("recordedAt");
    }

    @Test
    void whereOfferingsAreStatedAnUnknownOneIsRefused() {
        IncomingTransactions strict = incoming(false, new SettableClock(NOON));

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> take(strict, event(ORDER)))
                .withMessageContaining("offering: is not known here");
        assertThat(everything()).isEmpty();

        stores.offerings().add(StandardAgreement.firstOffering());
        take(strict, event(ORDER));

        assertThat(stores.transactions().find(Transaction.idOf("shop", "7"))).isPresent();
    }

    @Test
    void whatIsNoEventSaysWhatIsMissing() {
        refused(null, "the record has no value");
        refused(ORDER, "CloudEvent");
        refused("", "CloudEvent");
        refused(envelope("io.howdidwedo.transaction.v2", ORDER), "type must be");
        refused(
                "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/shop\","
                        + " \"type\": \"io.howdidwedo.transaction.v1\"}",
                "data is missing");
        refused(envelope("io.howdidwedo.transaction.v1", "[]"), "data");
        refused(envelope("io.howdidwedo.transaction.v1", "7"), "data");
        refused(envelope("io.howdidwedo.transaction.v1", "\"x\""), "data");
        assertThat(everything()).isEmpty();
    }

    /// In the binary mode the value is the data alone.
    @Test
    void nothingIsNoTransaction() {
        ConsumerRecord<String, byte[]> binary = record("null");
        binary.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", "1".getBytes(UTF_8))
                .add("ce_source", "/shop".getBytes(UTF_8))
                .add("ce_type", "io.howdidwedo.transaction.v1".getBytes(UTF_8))
                .remove("content-type")
                .add("content-type", "application/json".getBytes(UTF_8));

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> take(incoming, binary))
                .withMessageContaining("body: must not be null");
    }

    @Test
    void whateverStandsInItIsRecordedOrRefused() {
        for (String spoilt : SpoiltJson.of(ORDER)) {
            comes(event(spoilt), spoilt);
        }
    }

    @Test
    void whateverIsSpoiltOnTheWayIsRecordedOrRefused() {
        Random chance = new Random(7);
        for (int i = 0; i < SPOILT; i++) {
            byte[] value = envelope("io.howdidwedo.transaction.v1", ORDER).getBytes(UTF_8);
            for (int times = 1 + chance.nextInt(4); times > 0; times--) {
                value[chance.nextInt(value.length)] = (byte) chance.nextInt(256);
            }
            comes(record(value), new String(value, UTF_8));
        }
    }

    private void comes(ConsumerRecord<String, byte[]> event, String said) {
        try {
            take(incoming, event);
        } catch (MalformedEvent e) {
            assertThat(e.getMessage()).as(said).isNotBlank();
        } catch (RuntimeException e) {
            throw new AssertionError("This one is retried for ever: " + said, e);
        }
    }

    private void refused(@Nullable String value, String why) {
        assertThatExceptionOfType(MalformedEvent.class)
                .as(why)
                .isThrownBy(() -> take(incoming, record(value)))
                .withMessageContaining(why);
    }

    private static ConsumerRecord<String, byte[]> event(String data) {
        return record(envelope("io.howdidwedo.transaction.v1", data));
    }

    private static String envelope(String type, String data) {
        return """
               {"specversion": "1.0", "id": "1", "source": "/shop", "type": "%s",
                "datacontenttype": "application/json", "data": %s}
               """
                .formatted(type, data);
    }

    private static ConsumerRecord<String, byte[]> record(@Nullable String value) {
        return record(value == null ? null : value.getBytes(UTF_8));
    }

    private static ConsumerRecord<String, byte[]> record(byte @Nullable [] value) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(Topics.TRANSACTIONS_IN, 0, 0, "shop", value);
        record.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
        return record;
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String name : database.listCollectionNames()) {
            database.getCollection(name).find().forEach(found -> all.append(found.toJson()));
        }
        return all.toString();
    }
}
