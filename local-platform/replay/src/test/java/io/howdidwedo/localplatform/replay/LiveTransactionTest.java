package io.howdidwedo.localplatform.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.localplatform.replay.file.AnsweredTransaction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class LiveTransactionTest {
    private static final Instant START = Instant.parse("2026-11-20T15:00:00Z");

    private final LiveTransaction transaction =
            new LiveTransaction(
                    new LiveRun("demo", START),
                    7,
                    new AnsweredTransaction(
                            Map.of(
                                    "source", "shop",
                                    "externalId", "A",
                                    "occurredAt", "2018-01-01T00:00:00Z",
                                    "recordedAt", "2018-01-01T00:00:00Z",
                                    "customer.id", "c1",
                                    "facts.daysLate", "-2"),
                            Map.of(
                                    "source", "shop",
                                    "transaction", "A",
                                    "answeredAt", "2018-01-03T00:00:00Z",
                                    "overall", "4",
                                    "comment", "quick & kind")));

    @Test
    void happensNowToACustomerNobodyCanReach() {
        assertThat(transaction.json())
                .isEqualTo(
                        JsonMapper.builder()
                                .build()
                                .readTree(
                                        """
                                        {"source":"live-demo","externalId":"A",
                                         "occurredAt":"2026-11-20T15:00:00.007Z",
                                         "customer":{"id":"c1",
                                                     "email":"customer-7.demo@example.org"},
                                         "facts":{"daysLate":"-2"}}
                                        """));
    }

    @Test
    void answersWhatTheCustomerSaid() {
        assertThat(transaction.answers())
                .containsOnly(Map.entry("overall", "4"), Map.entry("next-time", "quick & kind"));
    }

    @Test
    void goesOnWithARunAsItBegan(@TempDir Path data) throws IOException {
        LiveRun begun = LiveRun.of("demo", data, START);

        assertThat(LiveRun.of("demo", data, START.plusSeconds(60))).isEqualTo(begun);
    }
}
