package io.howdidwedo.servicekit.event;

import io.howdidwedo.contracts.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.internals.AbstractPartitionAssignor;
import org.apache.kafka.common.Configurable;
import org.apache.kafka.common.TopicPartition;

/// Gives what is brought in from the past to consumers of its own, as soon as a group has two: one
/// in three, one at least. What happens now then never waits for a poll full of history.
///
/// Partitions of one number go to one consumer, whatever their topic: all that happens with a key
/// comes to one thread.
public final class LaneAssignor extends AbstractPartitionAssignor implements Configurable {
    /// The consumers' setting of how many partitions of a topic are live ones.
    static final String LIVE_PARTITIONS = "howdidwedo.live.partitions";

    private static final int ONE_IN = 3;
    private static final int ALL = Integer.MAX_VALUE;
    private int live = ALL;

    /// Made by a consumer.
    public LaneAssignor() {}

    @Override
    public String name() {
        return "lanes";
    }

    @Override
    public void configure(Map<String, ?> settings) {
        Object stated = settings.get(LIVE_PARTITIONS);
        if (stated != null) {
            live = Integer.parseInt(stated.toString());
        }
    }

    private record Reader(List<String> topics, List<TopicPartition> assigned) {

        void add(String topic, int number) {
            assigned.add(new TopicPartition(topic, number));
        }
    }

    @Override
    public Map<String, List<TopicPartition>> assign(
            Map<String, Integer> partitions, Map<String, Subscription> subscriptions) {
        Map<String, Reader> members = new TreeMap<>();
        subscriptions.forEach(
                (member, asks) ->
                        members.put(member, new Reader(asks.topics(), new ArrayList<>())));
        boolean past =
                live != ALL && partitions.keySet().stream().anyMatch(Topics.HISTORY::contains);
        partitions.forEach(
                (topic, count) ->
                        assign(
                                topic,
                                count,
                                past,
                                members.values().stream()
                                        .filter(one -> one.topics().contains(topic))
                                        .toList()));
        Map<String, List<TopicPartition>> assigned = new TreeMap<>();
        members.forEach((member, reader) -> assigned.put(member, reader.assigned()));
        return assigned;
    }

    private void assign(String topic, int count, boolean past, List<Reader> readers) {
        int ofThePast = past && readers.size() > 1 ? Math.max(1, readers.size() / ONE_IN) : 0;
        int happening = Topics.HISTORY.contains(topic) ? Math.min(live, count) : count;
        int split = readers.size() - ofThePast;
        inTurn(topic, 0, happening, readers.subList(0, split));
        inTurn(
                topic,
                happening,
                count,
                ofThePast == 0 ? readers : readers.subList(split, readers.size()));
    }

    private static void inTurn(String topic, int from, int to, List<Reader> readers) {
        for (int number = from; number < to && !readers.isEmpty(); number++) {
            readers.get(number % readers.size()).add(topic, number);
        }
    }
}
