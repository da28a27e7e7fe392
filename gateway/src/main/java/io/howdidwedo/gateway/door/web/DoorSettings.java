package io.howdidwedo.gateway.door.web;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How the open pages are kept usable.
///
/// @param requests how many requests one address may send to signed links in the period
/// @param period the period
/// @param largestBody the most one answer may hold
@Validated
@ConfigurationProperties("gateway.signed-links")
record DoorSettings(
        @DefaultValue("600") @Positive long requests,
        @DefaultValue("1m") Duration period,
        @DefaultValue("256KB") DataSize largestBody) {}
