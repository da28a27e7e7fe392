package io.howdidwedo.analyticsservice.chronicle.duckdb;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where the chronicle is kept and what it may use.
///
/// @param file made when missing; to be thrown away rather than saved
/// @param memory the most it may take beside the heap, for example `256MB`
/// @param threads how many it may keep busy
/// @param readers questions answered at the same time
/// @param transactionsAtOnce how many transactions are put in order at once where a figure needs
///     their order; each takes about 200 bytes of the memory
/// @param zone IANA zone of the organisation's own clocks; it only tells weekdays and hours, months
///     are in UTC. After a change the file is made anew
@Validated
@ConfigurationProperties("howdidwedo.chronicle")
public record ChronicleSettings(
        @NotNull Path file,
        @DefaultValue("256MB") @NotBlank String memory,
        @DefaultValue("2") @Min(1) int threads,
        @DefaultValue("3") @Min(1) @Max(64) int readers,
        @DefaultValue("1000000") @Min(1) int transactionsAtOnce,
        @DefaultValue("UTC") @NotNull ZoneId zone) {}
