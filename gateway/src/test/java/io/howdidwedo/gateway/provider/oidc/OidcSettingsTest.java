package io.howdidwedo.gateway.provider.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.gateway.GatewaySettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSettingsTest {
    @Test
    void thereIsNoProviderUnlessOneIsNamed() {
        OidcSettings settings = read(Map.of());

        assertThat(settings.isThere()).isFalse();
        assertThat(settings.scopes()).containsExactly("openid", "profile", "email");
        assertThat(settings.groupsClaim()).isEqualTo("groups");
    }

    @Test
    void readsWhatTheVariablesSay() {
        OidcSettings settings =
                read(
                        Map.of(
                                "GATEWAY_OIDC_ISSUER", "https://id.example.org/realms/main",
                                "GATEWAY_OIDC_CLIENT_ID", "feedback",
                                "GATEWAY_OIDC_CLIENT_SECRET", "shh",
                                "GATEWAY_OIDC_NAME", "Example ID",
                                "GATEWAY_OIDC_SCOPES", "openid,groups",
                                "GATEWAY_OIDC_GROUPS_CLAIM", "realm_access.roles"));

        assertThat(settings)
                .isEqualTo(
                        new OidcSettings(
                                "https://id.example.org/realms/main",
                                "feedback",
                                "shh",
                                "Example ID",
                                List.of("openid", "groups"),
                                "realm_access.roles"));
        assertThat(settings.toString()).doesNotContain("shh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example.org", "id.example.org", "ftp://localhost", "https:"})
    void refusesAnIssuerThatAnybodyCouldSpeakFor(String issuer) {
        assertThatThrownBy(() -> settings(issuer, "feedback", "openid"))
                .hasMessageContaining("GATEWAY_OIDC_ISSUER must begin with https://");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> settings("https://id.example.org", " ", "openid"))
                .hasMessageContaining("GATEWAY_OIDC_CLIENT_ID must be given");
        assertThatThrownBy(() -> settings("http://localhost:9000", "feedback", "profile"))
                .hasMessageContaining("GATEWAY_OIDC_SCOPES must have openid");
    }

    private static OidcSettings settings(String issuer, String client, String scope) {
        return new OidcSettings(issuer, client, "", "Example ID", List.of(scope), "groups");
    }

    private static OidcSettings read(Map<String, Object> variables) {
        return GatewaySettings.read("gateway.oidc", OidcSettings.class, variables);
    }
}
