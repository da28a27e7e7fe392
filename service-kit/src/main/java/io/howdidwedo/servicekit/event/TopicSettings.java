package io.howdidwedo.servicekit.event;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How topics are made.
///
/// @param partitions of each topic but those of dead letters, which have one; the same everywhere,
///     fixed once made
/// @param replicas copies of each partition
@Validated
@ConfigurationProperties("howdidwedo.topics")
public record TopicSettings(
        @DefaultValue("6") @Min(1) int partitions, @DefaultValue("1") @Min(1) short replicas) {}
