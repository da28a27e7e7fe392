package io.howdidwedo.servicekit.event;

import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.Topics;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How topics are made.
///
/// @param partitions of each topic but those of dead letters, which have one; the same everywhere,
///     fixed once made
/// @param historyPartitions more of them for what is brought in from the past, in the topics that
///     have such a lane
/// @param replicas copies of each partition
@Validated
@ConfigurationProperties("howdidwedo.topics")
public record TopicSettings(
        @DefaultValue("6") @Min(1) int partitions,
        @DefaultValue("2") @Min(1) int historyPartitions,
        @DefaultValue("1") @Min(1) short replicas) {

    /// The partition for a key in a lane of a topic: those for history follow the others.
    public int partition(String topic, Lane lane, String key) {
        return lane == Lane.HISTORY && Topics.HISTORY.contains(topic)
                ? partitions + EventRecords.partitionOf(key, historyPartitions)
                : EventRecords.partitionOf(key, partitions);
    }

    /// All partitions of a topic.
    int partitions(String topic) {
        return Topics.HISTORY.contains(topic) ? partitions + historyPartitions : partitions;
    }
}
