package io.howdidwedo.servicekit.link;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// What a service's links are signed with; each service has keys of its own.
///
/// @param keys written as `number:base64` of at least 32 bytes; the first signs, the others still
///     open older links
@Validated
@ConfigurationProperties("howdidwedo.links")
record LinkSettings(@NotEmpty List<String> keys) {}
