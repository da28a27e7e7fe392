package io.howdidwedo.followupservice.schedule.kafka;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How timers are kept.
///
/// @param stateFolder where this instance keeps its copy; lost, it is rebuilt from Kafka
/// @param threads that work on partitions side by side; each has transactions of its own
@Validated
@ConfigurationProperties("followup.schedule")
record ScheduleSettings(
        @DefaultValue("data/schedule") Path stateFolder, @DefaultValue("1") @Min(1) int threads) {}
