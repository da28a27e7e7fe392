package io.howdidwedo.servicekit.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What staff pages show on every page.
///
/// @param organisation whose system this is
/// @param publicUrl under which staff and customers reach the gateway
@ConfigurationProperties("howdidwedo.page")
public record PageSettings(
        @DefaultValue("How did we do?") String organisation,
        @DefaultValue("http://localhost:8080") String publicUrl) {}
