package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// An integrator misspells a field; an administrator sees why their transaction did not come in,
/// mends it, and its customer is asked. What nobody needs is dropped, with a reason.
@ExtendWith(SharedSystem.class)
class DeadLetterStoryIT {
    private static final String ADDRESS = "dina.deadletter@example.org";

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void whatWasNotUnderstoodIsMendedAndHasItsEffect(RunningSystem system) throws Exception {
        send(system, "mended", "suplier");
        send(system, "dropped", "suppliar");
        try (Browser browser = new Browser()) {
            Page boss = browser.logIn(system, "admin");

            open(boss, system, "suplier");
            assertThat(boss.locator("pre")).not().containsText(ADDRESS);
            Browser.assertAccessible(boss);
            Browser.photograph(boss, "dead-letter");
            Browser.press(boss, "Show all of it and mend");
            assertThat(boss.getByLabel("What is in it")).containsText(ADDRESS);
            Browser.assertAccessible(boss);
            Browser.photograph(boss, "dead-letter-mend");
            mend(boss, "{");
            assertThat(boss.getByText("it still could not be understood")).isVisible();
            mend(boss, transaction("mended", "supplier"));
            assertThat(boss.getByText("Mended and sent back").first()).isVisible();
            system.awaitMail(ADDRESS, 1);

            open(boss, system, "suppliar");
            boss.locator("summary").getByText("Drop").click();
            boss.getByLabel("Why nobody needs it").fill("A test of theirs");
            boss.locator("details form button").click();
            Locator dropped =
                    boss.getByRole(AriaRole.ROW)
                            .filter(new Locator.FilterOptions().setHasText("A test of theirs"));
            assertThat(dropped).isVisible();
            Browser.assertAccessible(boss);
            Browser.photograph(boss, "dead-letters");
            dropped.getByRole(AriaRole.BUTTON).click();
            assertThat(row(boss, "suppliar")).isVisible();
        }
    }

    private static void mend(Page boss, String value) {
        boss.getByLabel("What is in it").fill(value);
        Browser.press(boss, "Send back like this");
    }

    /// It falls within a moment.
    private static void open(Page boss, RunningSystem system, String misspelt) {
        Awaitility.await(misspelt)
                .atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .until(
                        () -> {
                            boss.navigate(system.gateway() + "/dead-letters");
                            return row(boss, misspelt).count() > 0;
                        });
        row(boss, misspelt).first().getByRole(AriaRole.LINK).click();
    }

    private static Locator row(Page boss, String misspelt) {
        return boss.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("data: " + misspelt));
    }

    private static void send(RunningSystem system, String id, String supplier) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, system.broker()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(
                            "transactions.in", id, transaction(id, supplier).getBytes(UTF_8));
            record.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
            producer.send(record).get();
        }
    }

    private static String transaction(String id, String supplier) {
        return """
               {"specversion":"1.0","id":"%1$s","source":"/shop",
                "type":"io.howdidwedo.transaction.v1","datacontenttype":"application/json","data":
                {"source":"dead-letter-story","externalId":"%1$s","occurredAt":"%2$s",
                 "%3$s":"dead-letter-story","offering":"home-delivery",
                 "customer":{"id":"c-901","name":"Dina","email":"%4$s"}}}
               """
                .formatted(id, Instant.now(), supplier, ADDRESS);
    }
}
