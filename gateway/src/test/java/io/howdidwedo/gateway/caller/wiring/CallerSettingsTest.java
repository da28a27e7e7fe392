package io.howdidwedo.gateway.caller.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.GatewaySettings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallerSettingsTest {
    @Test
    void haveUsableDefaults() {
        assertThat(settings(Map.of())).isEqualTo(new CallerSettings(Duration.ofSeconds(5)));
    }

    @Test
    void canAllBeSetByEnvironmentVariables() {
        assertThat(settings(Map.of("GATEWAY_CALLER_REMEMBERING", "1s")))
                .isEqualTo(new CallerSettings(Duration.ofSeconds(1)));
    }

    private static CallerSettings settings(Map<String, Object> variables) {
        return GatewaySettings.read("gateway.identity", CallerSettings.class, variables);
    }
}
