package io.howdidwedo.servicekit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.vital.Vital;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ConsumerVitalsTest {
    private final Broker broker = new Broker();
    private final Map<String, Set<String>> read = new HashMap<>();
    private final Retries retries = new Retries(Clock.systemUTC());
    private final ConsumerVitals vitals = new ConsumerVitals(() -> read, broker, retries);

    /// One that only knows where things stand.
    private static final class Broker implements ConsumerVitals.Places {
        private final Map<TopicPartition, Long> ends = new HashMap<>();
        private final Map<String, Map<TopicPartition, Long>> next = new HashMap<>();
        private final Set<String> asked = new HashSet<>();

        @Override
        public Map<String, Map<TopicPartition, Long>> next(Set<String> groups) {
            return next;
        }

        @Override
        public Map<TopicPartition, Long> ends(Set<String> topics) {
            asked.addAll(topics);
            return ends;
        }
    }

    @Test
    void aListenerIsBehindByWhatHasComeSince() {
        read.put("facts", Set.of(Topics.TRANSACTIONS, Topics.RESPONSES));
        ends(Topics.TRANSACTIONS, 100, 50);
        ends(Topics.RESPONSES, 7);
        broker.next.put(
                "facts",
                Map.of(
                        new TopicPartition(Topics.TRANSACTIONS, 0), 90L,
                        new TopicPartition(Topics.TRANSACTIONS, 1), 50L));

        assertThat(value("hdwd_consumer_lag_records", "topic", Topics.TRANSACTIONS)).isEqualTo(10);
        assertThat(value("hdwd_consumer_lag_records", "topic", Topics.RESPONSES))
                .as("nothing of it has been read")
                .isEqualTo(7);
    }

    /// Timers fire in transactions, whose ends have places of their own.
    @Test
    void theEndOfATransactionIsNothingToRead() {
        read.put("invitations", Set.of(Topics.DUE));
        ends(Topics.DUE, 12);
        broker.next.put("invitations", Map.of(new TopicPartition(Topics.DUE, 0), 11L));
        assertThat(value("hdwd_consumer_lag_records", "topic", Topics.DUE)).isZero();

        broker.next.put("invitations", Map.of(new TopicPartition(Topics.DUE, 0), 10L));

        assertThat(value("hdwd_consumer_lag_records", "topic", Topics.DUE)).isOne();
    }

    @Test
    void deadLettersAreThoseOfTopicsThatAreRead() {
        read.put("cases", Set.of(Topics.CASES));
        ends(Topics.deadLettersOf(Topics.CASES), 3);

        assertThat(value("hdwd_dead_letters", "topic", Topics.CASES)).isEqualTo(3);
        assertThat(broker.asked)
                .containsExactlyInAnyOrder(Topics.CASES, Topics.deadLettersOf(Topics.CASES));
    }

    @Test
    void whatIsTriedAgainStandsStill() {
        assertThat(value("hdwd_partitions_standing_still")).isZero();

        retries.failedDelivery(
                new ConsumerRecord<>(Topics.CASES, 1, 5, "key", new byte[0]),
                new IllegalStateException("full"),
                1);

        assertThat(value("hdwd_partitions_standing_still")).isOne();
    }

    private void ends(String topic, long... ends) {
        for (int partition = 0; partition < ends.length; partition++) {
            broker.ends.put(new TopicPartition(topic, partition), ends[partition]);
        }
    }

    private double value(String name, String... label) {
        List<Vital> found =
                vitals.read().stream()
                        .filter(sign -> sign.name().equals(name))
                        .filter(
                                sign ->
                                        label.length == 0
                                                || label[1].equals(sign.labels().get(label[0])))
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst().value();
    }
}
