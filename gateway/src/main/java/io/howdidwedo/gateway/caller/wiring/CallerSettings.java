package io.howdidwedo.gateway.caller.wiring;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How callers are remembered.
///
/// @param remembering how long a caller is known without asking the database
@Validated
@ConfigurationProperties("gateway.identity")
record CallerSettings(@DefaultValue("5s") @NotNull Duration remembering) {}
