package io.howdidwedo.servicekit.trace;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where traces are told.
///
/// @param endpoint of a store that speaks OTLP over HTTP, such as `http://tempo:4318`; empty:
///     nobody is told
/// @param ratio of those that begin here, how many are told: 0 none, 1 all
@Validated
@ConfigurationProperties("howdidwedo.traces")
record TraceSettings(
        @DefaultValue("") String endpoint,
        @DefaultValue("0.1") @DecimalMin("0") @DecimalMax("1") double ratio) {}
