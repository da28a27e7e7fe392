package io.howdidwedo.gateway.mongo;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// Where accounts, keys and sessions are kept.
///
/// @param uri the database's address
/// @param database the gateway's own database there
@Validated
@ConfigurationProperties("gateway.mongo")
record DatabaseSettings(@NotBlank String uri, @NotBlank String database) {}
