package io.howdidwedo.gateway.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.GatewaySettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
    @Test
    void haveUsableDefaults() {
        assertThat(settings(Map.of()))
                .isEqualTo(new DatabaseSettings("mongodb://127.0.0.1:27017", "gateway"));
    }

    @Test
    void canAllBeSetByEnvironmentVariables() {
        assertThat(settings(Map.of("MONGODB_URI", "mongodb://db:1", "GATEWAY_DATABASE", "door")))
                .isEqualTo(new DatabaseSettings("mongodb://db:1", "door"));
    }

    private static DatabaseSettings settings(Map<String, Object> variables) {
        return GatewaySettings.read("gateway.mongo", DatabaseSettings.class, variables);
    }
}
