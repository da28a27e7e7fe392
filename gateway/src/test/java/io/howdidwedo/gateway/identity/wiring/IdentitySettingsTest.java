package io.howdidwedo.gateway.identity.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.GatewaySettings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdentitySettingsTest {
    @Test
    void haveUsableDefaults() {
        assertThat(settings(Map.of()))
                .isEqualTo(new IdentitySettings(Duration.ofSeconds(60), Duration.ofDays(30)));
    }

    @Test
    void canAllBeSetByEnvironmentVariables() {
        assertThat(settings(Map.of("GATEWAY_TOKEN_LIFETIME", "30s", "GATEWAY_KEY_PERIOD", "7d")))
                .isEqualTo(new IdentitySettings(Duration.ofSeconds(30), Duration.ofDays(7)));
    }

    private static IdentitySettings settings(Map<String, Object> variables) {
        return GatewaySettings.read("gateway.identity", IdentitySettings.class, variables);
    }
}
