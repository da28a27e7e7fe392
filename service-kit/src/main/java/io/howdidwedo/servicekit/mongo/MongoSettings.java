package io.howdidwedo.servicekit.mongo;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where the service keeps its documents.
///
/// @param uri connection string
/// @param database the service's own database
@Validated
@ConfigurationProperties("howdidwedo.mongo")
record MongoSettings(
        @DefaultValue("mongodb://127.0.0.1:27017") @NotBlank String uri,
        @NotBlank String database) {}
