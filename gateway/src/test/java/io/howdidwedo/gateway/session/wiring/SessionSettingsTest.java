package io.howdidwedo.gateway.session.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.GatewaySettings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionSettingsTest {
    @Test
    void haveUsableDefaults() {
        assertThat(settings(Map.of())).isEqualTo(new SessionSettings(Duration.ofHours(12)));
    }

    @Test
    void canAllBeSetByEnvironmentVariables() {
        assertThat(settings(Map.of("GATEWAY_SESSION_LIFETIME", "1h")))
                .isEqualTo(new SessionSettings(Duration.ofHours(1)));
    }

    private static SessionSettings settings(Map<String, Object> variables) {
        return GatewaySettings.read("gateway.session", SessionSettings.class, variables);
    }
}
