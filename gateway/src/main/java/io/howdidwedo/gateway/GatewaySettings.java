package io.howdidwedo.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How the gateway knows its callers.
@Validated
@ConfigurationProperties("gateway")
record GatewaySettings(
        @Valid Mongo mongo,
        @Valid @DefaultValue Session session,
        @Valid @DefaultValue Identity identity,
        @Valid @DefaultValue Login login,
        @DefaultValue First first) {

    /// Where accounts, keys and sessions are kept.
    ///
    /// @param uri the database's address
    /// @param database the gateway's own database there
    record Mongo(@NotBlank String uri, @NotBlank String database) {}

    /// How long somebody stays logged in after the last change they made.
    ///
    /// @param lifetime that long
    record Session(@DefaultValue("12h") @NotNull Duration lifetime) {}

    /// How callers are remembered and told to the services.
    ///
    /// @param remembering how long a caller is known without asking the database
    /// @param tokenLifetime how long a signed token is good
    /// @param keyPeriod how long one key pair signs
    record Identity(
            @DefaultValue("5s") @NotNull Duration remembering,
            @DefaultValue("60s") @NotNull Duration tokenLifetime,
            @DefaultValue("30d") @NotNull Duration keyPeriod) {}

    /// How often a login may fail.
    ///
    /// @param failuresPerAccount for one account in the period
    /// @param failuresPerAddress for one address in the period
    /// @param period the period
    record Login(
            @DefaultValue("10") @Positive long failuresPerAccount,
            @DefaultValue("50") @Positive long failuresPerAddress,
            @DefaultValue("15m") @NotNull Duration period) {}

    /// What a fresh installation starts with; ignored once somebody administers it.
    ///
    /// @param adminPassword of the account `admin`
    /// @param managerPassword of the account `manager`
    /// @param agentPassword of the account `agent`
    /// @param apiKey the secret of the first API key
    /// @param apiKeyRoles what that key is; it has every scope besides
    record First(
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
}
