package io.howdidwedo.gateway.login.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.GatewaySettings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginSettingsTest {
    @Test
    void haveUsableDefaults() {
        assertThat(settings(Map.of())).isEqualTo(new LoginSettings(10, 50, Duration.ofMinutes(15)));
    }

    @Test
    void canAllBeSetByEnvironmentVariables() {
        assertThat(
                        settings(
                                Map.of(
                                        "GATEWAY_LOGIN_FAILURES_PER_ACCOUNT",
                                        "3",
                                        "GATEWAY_LOGIN_FAILURES_PER_ADDRESS",
                                        "4",
                                        "GATEWAY_LOGIN_PERIOD",
                                        "1m")))
                .isEqualTo(new LoginSettings(3, 4, Duration.ofMinutes(1)));
    }

    private static LoginSettings settings(Map<String, Object> variables) {
        return GatewaySettings.read("gateway.login", LoginSettings.class, variables);
    }
}
