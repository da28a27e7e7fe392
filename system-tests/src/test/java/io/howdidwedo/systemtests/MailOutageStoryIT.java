package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.testsupport.TestMailSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The mail system is away while customers are to be asked: when it is back each gets one mail.
///
/// For ten minutes, alone: `./verify -pl system-tests -am -Dit.test=MailOutageStoryIT
/// -Doutage=PT10M -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false
/// -Dfailsafe.failIfNoSpecifiedTests=false`
class MailOutageStoryIT {
    private static final int CUSTOMERS = 60;
    private static final Duration OUTAGE = Duration.parse(System.getProperty("outage", "PT8S"));

    /// The longest pause between two attempts, and then as many mails as there are.
    private static final Duration CATCHING_UP = Duration.ofMinutes(2);

    /// What would come twice would come in this time.
    private static final Duration QUIET = Duration.ofSeconds(5);

    @Test
    @Timeout(1_500)
    void losesAndDoublesNothing() {
        TestMailSystem mails = new TestMailSystem();
        mails.start();
        try (RunningSystem system = RunningSystem.startMailingTo(mails.port())) {
            buy(system, "before", CUSTOMERS);
            awaitMails(mails, CUSTOMERS);

            mails.stop();
            List<String> during = buy(system, "during", CUSTOMERS);
            stayAway(mails);
            assertThat(during)
                    .extracting(id -> system.get("/api/transactions/" + id))
                    .extracting(line -> line.path("disposition").asString())
                    .as("none is given up")
                    .containsOnly("scheduled");

            mails.start();
            awaitMails(mails, 2 * CUSTOMERS);
        } finally {
            mails.stop();
        }
    }

    /// Nothing goes out meanwhile, and nobody hears of it.
    private static void stayAway(TestMailSystem mails) {
        Awaitility.await("the outage")
                .atMost(OUTAGE.plusMinutes(1))
                .during(OUTAGE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> mails.taken().size() == CUSTOMERS);
    }

    private static void awaitMails(TestMailSystem mails, int count) {
        Awaitility.await(count + " mails, and no more")
                .atMost(CATCHING_UP)
                .during(QUIET)
                .pollInterval(Duration.ofMillis(250))
                .untilAsserted(
                        () ->
                                assertThat(mails.taken())
                                        .hasSize(count)
                                        .extracting(TestMailSystem.Taken::to)
                                        .doesNotHaveDuplicates());
    }

    /// The ids of so many transactions.
    private static List<String> buy(RunningSystem system, String name, int count) {
        List<String> lines =
                IntStream.range(0, count).mapToObj(i -> transaction(name + "-" + i)).toList();
        String answer =
                system.call(
                                "POST",
                                "/api/transactions/batch",
                                "application/x-ndjson",
                                lines.stream().collect(Collectors.joining("\n")))
                        .body();
        List<String> ids =
                answer.lines()
                        .map(line -> system.json.readTree(line).path("id").asString())
                        .toList();
        assertThat(ids).hasSize(count).doesNotContain("");
        return ids;
    }

    private static String transaction(String id) {
        return """
        {"source":"shop","externalId":"%1$s","occurredAt":"%2$s","supplier":"outage-branch",\
        "offering":"home-delivery","customer":{"id":"%1$s","email":"%1$s@example.org"}}"""
                .formatted(id, Instant.now());
    }
}
