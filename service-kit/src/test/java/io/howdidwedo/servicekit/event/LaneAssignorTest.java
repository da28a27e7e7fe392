package io.howdidwedo.servicekit.event;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor.Subscription;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneAssignorTest {
    private static final int LIVE = 6;
    private static final Map<String, Integer> TOPICS =
            Map.of(Topics.TRANSACTIONS, LIVE + 2, Topics.RESPONSES, LIVE + 2, Topics.DUE, LIVE);

    private final LaneAssignor assignor = new LaneAssignor();

    @BeforeEach
    void learnHowManyAreLive() {
        assignor.configure(Map.of(LaneAssignor.LIVE_PARTITIONS, Integer.toString(LIVE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 20})
    void eachPartitionHasOneReader(int members) {
        assertThat(assigned(members).values().stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(3 * LIVE + 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 6, 20})
    void nobodyReadsWhatHappensNowAndThePast(int members) {
        assertThat(assigned(members).values())
                .noneMatch(
                        some ->
                                some.stream().anyMatch(LaneAssignorTest::isPast)
                                        && !some.stream().allMatch(LaneAssignorTest::isPast));
    }

    @Test
    void aThirdReadsThePast() {
        assertThat(
                        assigned(6).values().stream()
                                .filter(some -> some.stream().anyMatch(LaneAssignorTest::isPast)))
                .hasSize(2);
    }

    @Test
    void whoIsAloneReadsAll() {
        assertThat(assigned(1).values()).singleElement().asList().hasSize(3 * LIVE + 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void partitionsOfOneNumberGoToOneReader(int members) {
        Map<String, List<TopicPartition>> assigned = assigned(members);

        assertThat(IntStream.range(0, LIVE + 2).boxed())
                .allSatisfy(
                        number ->
                                assertThat(
                                                assigned.values().stream()
                                                        .filter(some -> reads(some, number)))
                                        .hasSize(1));
    }

    @Test
    void withoutKnowingHowManyAreLiveAllAre() {
        assertThat(assigned(new LaneAssignor(), 4).values()).allMatch(some -> some.size() >= 4);
    }

    private static boolean reads(List<TopicPartition> some, int number) {
        return TOPICS.keySet().stream()
                .anyMatch(topic -> some.contains(new TopicPartition(topic, number)));
    }

    private static boolean isPast(TopicPartition partition) {
        return Topics.HISTORY.contains(partition.topic()) && partition.partition() >= LIVE;
    }

    private Map<String, List<TopicPartition>> assigned(int members) {
        return assigned(assignor, members);
    }

    private static Map<String, List<TopicPartition>> assigned(LaneAssignor assignor, int members) {
        return assignor.assign(
                TOPICS,
                IntStream.range(0, members)
                        .mapToObj(member -> "member-" + member)
                        .collect(
                                toMap(
                                        member -> member,
                                        _ -> new Subscription(List.copyOf(TOPICS.keySet())))));
    }
}
