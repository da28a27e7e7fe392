package io.howdidwedo.operationsservice.hook.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.operationsservice.hook.DeliveriesInMemory;
import io.howdidwedo.operationsservice.hook.Delivery;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.HooksInMemory;
import io.howdidwedo.operationsservice.hook.PlainBodies;
import io.howdidwedo.operationsservice.hook.SomeHook;
import io.howdidwedo.operationsservice.hook.TakingEvents;
import io.howdidwedo.operationsservice.hook.event.Kind;
import io.howdidwedo.operationsservice.hook.event.SomeSaid;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.testsupport.SettableClock;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.ConsumerSeekAware.ConsumerSeekCallback;

class HookListenerTest {
    private static final Instant NOW = SomeHook.MADE.plusSeconds(60);

    private final EventRecords records = new EventRecords(JsonConfiguration.mapper(), "test");
    private final HooksInMemory hooks = new HooksInMemory();
    private final DeliveriesInMemory deliveries = new DeliveriesInMemory();
    private final SettableClock clock = new SettableClock(NOW);
    private final List<ConsumerRecord<?, ?>> deadLetters = new ArrayList<>();
    private final HookListener listener =
            new HookListener(
                    records,
                    new PolledEvents(records, (record, _) -> deadLetters.add(record), () -> {}),
                    new TakingEvents(hooks, deliveries, new PlainBodies(), () -> {}, clock),
                    clock);

    private Hook toldOfTransactions(int number, boolean past) {
        HookWish wish = SomeHook.wish("A");
        Hook hook =
                SomeHook.of(
                        number,
                        new HookWish(
                                wish.name(),
                                wish.address(),
                                wish.shape(),
                                List.of(Kind.TRANSACTION_RECORDED),
                                List.of(),
                                past,
                                null,
                                "en"));
        hooks.add(hook);
        return hook;
    }

    private ConsumerRecord<String, byte[]> transaction(int number, Lane lane) {
        var event = SomeSaid.transaction(new UUID(1, number), NOW, 0);
        ProducerRecord<String, byte[]> sent =
                records.record(
                        new UUID(0, number),
                        Topics.TRANSACTIONS,
                        0,
                        lane,
                        "key",
                        NOW,
                        "io.howdidwedo.transaction-recorded.v1",
                        records.data(event).getBytes(StandardCharsets.UTF_8));
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                number,
                NOW.toEpochMilli(),
                TimestampType.CREATE_TIME,
                3,
                sent.value().length,
                sent.key(),
                sent.value(),
                new RecordHeaders(sent.headers()),
                Optional.empty());
    }

    private List<String> to(Hook hook) {
        return deliveries.latest(hook.id(), null, null, 9).stream().map(Delivery::facts).toList();
    }

    @Test
    void takesInWhatIsHeardForThoseWhoAskedForIt() {
        Hook live = toldOfTransactions(1, false);
        Hook warehouse = toldOfTransactions(2, true);

        listener.on(List.of(transaction(1, Lane.LIVE)));
        listener.on(List.of(transaction(2, Lane.HISTORY)));

        assertThat(to(live)).hasSize(1);
        assertThat(to(warehouse)).hasSize(2);
    }

    @Test
    void setsAsideWhatItCannotUnderstandAndGoesOn() {
        Hook hook = toldOfTransactions(1, false);
        ConsumerRecord<String, byte[]> nonsense =
                new ConsumerRecord<>(Topics.TRANSACTIONS, 0, 1, "key", new byte[] {1});

        listener.on(List.of(nonsense, transaction(2, Lane.LIVE)));

        assertThat(deadLetters).containsExactly(nonsense);
        assertThat(to(hook)).hasSize(1);
    }

    @Test
    void beginsAWeekBackWhereItHasNotReadBefore() {
        List<List<Object>> seeks = new ArrayList<>();
        ConsumerSeekCallback seeking =
                (ConsumerSeekCallback)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {ConsumerSeekCallback.class},
                                (_, method, arguments) -> {
                                    assertThat(method.getName()).isEqualTo("seekToTimestamp");
                                    seeks.add(Arrays.asList(arguments));
                                    return null;
                                });

        listener.onPartitionsAssigned(
                Map.of(
                        new TopicPartition(Topics.CASES, 0), 0L,
                        new TopicPartition(Topics.CASES, 1), 17L),
                seeking);

        assertThat(seeks)
                .containsExactly(
                        List.of(Topics.CASES, 0, NOW.minus(Duration.ofDays(7)).toEpochMilli()));
    }
}
