package io.howdidwedo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class SettingsTest {
    @Test
    void haveUsableDefaults() {
        GatewaySettings settings = settings(Map.of());

        assertThat(settings.mongo().uri()).isEqualTo("mongodb://127.0.0.1:27017");
        assertThat(settings.mongo().database()).isEqualTo("gateway");
        assertThat(settings.session().lifetime()).isEqualTo(Duration.ofHours(12));
        assertThat(settings.identity().remembering()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.identity().tokenLifetime()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.identity().keyPeriod()).isEqualTo(Duration.ofDays(30));
        assertThat(settings.login().failuresPerAccount()).isEqualTo(10);
        assertThat(settings.first().apiKeyRoles()).containsExactly("integrator", "admin");
    }

    @Test
    void canAllBeSetByEnvironmentVariables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("MONGODB_URI", "mongodb://db:1");
        variables.put("GATEWAY_DATABASE", "door");
        variables.put("GATEWAY_SESSION_LIFETIME", "1h");
        variables.put("GATEWAY_CALLER_REMEMBERING", "1s");
        variables.put("GATEWAY_TOKEN_LIFETIME", "30s");
        variables.put("GATEWAY_KEY_PERIOD", "7d");
        variables.put("GATEWAY_LOGIN_FAILURES_PER_ACCOUNT", "3");
        variables.put("GATEWAY_LOGIN_FAILURES_PER_ADDRESS", "4");
        variables.put("GATEWAY_LOGIN_PERIOD", "1m");
        variables.put("GATEWAY_FIRST_ADMIN_PASSWORD", "a");
        variables.put("GATEWAY_FIRST_MANAGER_PASSWORD", "m");
        variables.put("GATEWAY_FIRST_AGENT_PASSWORD", "g");
        variables.put("GATEWAY_FIRST_API_KEY", "k");
        variables.put("GATEWAY_FIRST_API_KEY_ROLES", "integrator");

        assertThat(settings(variables))
                .isEqualTo(
                        new GatewaySettings(
                                new GatewaySettings.Mongo("mongodb://db:1", "door"),
                                new GatewaySettings.Session(Duration.ofHours(1)),
                                new GatewaySettings.Identity(
                                        Duration.ofSeconds(1),
                                        Duration.ofSeconds(30),
                                        Duration.ofDays(7)),
                                new GatewaySettings.Login(3, 4, Duration.ofMinutes(1)),
                                new GatewaySettings.First(
                                        "a", "m", "g", "k", List.of("integrator"))));
    }

    private static GatewaySettings settings(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", variables));
        try {
            new YamlPropertySourceLoader()
                    .load("gateway", new ClassPathResource("gateway.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("gateway", GatewaySettings.class);
    }
}
