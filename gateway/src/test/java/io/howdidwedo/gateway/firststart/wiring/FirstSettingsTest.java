package io.howdidwedo.gateway.firststart.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.GatewaySettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstSettingsTest {
    @Test
    void haveUsableDefaults() {
        assertThat(settings(Map.of()))
                .isEqualTo(new FirstSettings("", "", "", "", List.of("integrator", "admin")));
    }

    @Test
    void canAllBeSetByEnvironmentVariables() {
        assertThat(
                        settings(
                                Map.of(
                                        "GATEWAY_FIRST_ADMIN_PASSWORD",
                                        "a",
                                        "GATEWAY_FIRST_MANAGER_PASSWORD",
                                        "m",
                                        "GATEWAY_FIRST_AGENT_PASSWORD",
                                        "g",
                                        "GATEWAY_FIRST_API_KEY",
                                        "k",
                                        "GATEWAY_FIRST_API_KEY_ROLES",
                                        "integrator")))
                .isEqualTo(new FirstSettings("a", "m", "g", "k", List.of("integrator")));
    }

    private static FirstSettings settings(Map<String, Object> variables) {
        return GatewaySettings.read("gateway.first", FirstSettings.class, variables);
    }
}
