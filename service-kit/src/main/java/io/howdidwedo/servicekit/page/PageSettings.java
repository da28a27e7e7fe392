package io.howdidwedo.servicekit.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What staff pages show on every page.
///
/// @param organisation whose system this is
@ConfigurationProperties("howdidwedo.page")
public record PageSettings(@DefaultValue("How did we do?") String organisation) {}
