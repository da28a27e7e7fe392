package io.howdidwedo.analyticsservice.chronicle.duckdb;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where the chronicle is kept and what it may use.
///
/// @param file made when missing; to be thrown away rather than saved
/// @param memory the most it may take beside the heap, for example `256MB`
/// @param threads how many it may keep busy
/// @param readers questions answered at the same time
@Validated
@ConfigurationProperties("howdidwedo.chronicle")
public record ChronicleSettings(
        @NotNull Path file,
        @DefaultValue("256MB") @NotBlank String memory,
        @DefaultValue("2") @Min(1) int threads,
        @DefaultValue("3") @Min(1) @Max(64) int readers) {}
