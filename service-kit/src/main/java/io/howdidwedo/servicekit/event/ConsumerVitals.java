package io.howdidwedo.servicekit.event;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.servicekit.vital.Vitals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.kafka.common.TopicPartition;

/// How far listeners are behind their topics, what became a dead letter there, and what stands
/// still. The broker is asked: who is stuck does not know how much has come since.
final class ConsumerVitals implements Vitals {
    private final Supplier<Map<String, Set<String>>> topicsByGroup;
    private final Places places;
    private final Retries retries;

    /// Where groups and topics stand.
    interface Places {
        /// The next record that each group reads of each partition it has read from.
        Map<String, Map<TopicPartition, Long>> next(Set<String> groups);

        /// The next record that will come to each partition of these topics; those of topics that
        /// are not there are left out.
        Map<TopicPartition, Long> ends(Set<String> topics);
    }

    /// @param topicsByGroup what the service's listeners read
    ConsumerVitals(
            Supplier<Map<String, Set<String>>> topicsByGroup, Places places, Retries retries) {
        this.topicsByGroup = topicsByGroup;
        this.places = places;
        this.retries = retries;
    }

    @Override
    public List<Vital> read() {
        Map<String, Set<String>> read = new TreeMap<>(topicsByGroup.get());
        Set<String> topics = new TreeSet<>();
        read.values().forEach(topics::addAll);
        Set<String> asked = new TreeSet<>(topics);
        topics.forEach(topic -> asked.add(Topics.deadLettersOf(topic)));
        Map<TopicPartition, Long> ends = places.ends(asked);
        Map<String, Map<TopicPartition, Long>> next = places.next(read.keySet());
        List<Vital> signs = new ArrayList<>();
        read.forEach(
                (group, ofGroup) ->
                        ofGroup.forEach(
                                topic ->
                                        signs.add(
                                                lag(
                                                        group,
                                                        topic,
                                                        ends,
                                                        next.getOrDefault(group, Map.of())))));
        topics.forEach(topic -> signs.add(deadLetters(topic, ends)));
        signs.add(
                Vital.gauge(
                        "hdwd_partitions_standing_still",
                        "Partitions whose next record is tried again",
                        retries.standing()));
        return signs;
    }

    private static Vital lag(
            String group,
            String topic,
            Map<TopicPartition, Long> ends,
            Map<TopicPartition, Long> next) {
        // What is written in transactions has the end of one behind its last record.
        long notRead = topic.equals(Topics.DUE) ? 1 : 0;
        long lag =
                sum(
                        topic,
                        ends,
                        end ->
                                Math.max(
                                        0,
                                        end.getValue()
                                                - next.getOrDefault(end.getKey(), 0L)
                                                - notRead));
        return Vital.gauge(
                        "hdwd_consumer_lag_records",
                        "Records that have come and are not worked off yet",
                        lag)
                .of("group", group)
                .of("topic", topic);
    }

    private static Vital deadLetters(String topic, Map<TopicPartition, Long> ends) {
        return Vital.gauge(
                        "hdwd_dead_letters",
                        "Records of the topic that could not be understood or worked off",
                        sum(Topics.deadLettersOf(topic), ends, Map.Entry::getValue))
                .of("topic", topic);
    }

    private static long sum(
            String topic,
            Map<TopicPartition, Long> ends,
            ToLongFunction<Map.Entry<TopicPartition, Long>> of) {
        return ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(topic))
                .mapToLong(of)
                .sum();
    }
}
