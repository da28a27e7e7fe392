package io.howdidwedo.gateway.firststart.wiring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a fresh installation starts with; ignored once somebody administers it.
///
/// @param adminPassword of the account `admin`
/// @param managerPassword of the account `manager`
/// @param agentPassword of the account `agent`
/// @param apiKey the secret of the first API key
/// @param apiKeyRoles what that key is; it has every scope besides
@ConfigurationProperties("gateway.first")
record FirstSettings(
        @Nullable String adminPassword,
        @Nullable String managerPassword,
        @Nullable String agentPassword,
        @Nullable String apiKey,
        @DefaultValue({"integrator", "admin"}) List<String> apiKeyRoles) {

    @Override
    public String toString() {
        return "first accounts";
    }
}
