package io.howdidwedo.gateway.provider.oidc;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The organisation's provider of logins; without an issuer there is none.
///
/// @param issuer the address it calls itself by, as in its discovery document
/// @param clientId what it calls this system
/// @param clientSecret what this system proves itself with; empty where it has none
/// @param name what people call it
/// @param scopes what is asked of it about people
/// @param groupsClaim where it tells their groups; with points for a place within another
@ConfigurationProperties("gateway.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("your organisation") String name,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
        @DefaultValue("groups") String groupsClaim) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    OidcSettings {
        issuer = issuer.strip();
        scopes = List.copyOf(scopes);
        if (!issuer.isEmpty()) {
            check(issuer, clientId, scopes);
        }
    }

    /// Whether there is a provider.
    boolean isThere() {
        return !issuer.isEmpty();
    }

    private static void check(String issuer, String clientId, List<String> scopes) {
        if (!isSafe(issuer)) {
            throw new IllegalArgumentException(
                    "GATEWAY_OIDC_ISSUER must begin with https:// (http:// only for a provider on"
                            + " this machine), not "
                            + issuer);
        }
        if (clientId.isBlank()) {
            throw new IllegalArgumentException(
                    "GATEWAY_OIDC_CLIENT_ID must be given where GATEWAY_OIDC_ISSUER is");
        }
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException(
                    "GATEWAY_OIDC_SCOPES must have openid among them, such as"
                            + " openid,profile,email");
        }
    }

    private static boolean isSafe(String issuer) {
        try {
            URI address = URI.create(issuer);
            String host = String.valueOf(address.getHost());
            return "http".equals(address.getScheme())
                    ? THIS_MACHINE.contains(host)
                    : "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "provider of logins";
    }
}
