package io.howdidwedo.gateway;

import static io.howdidwedo.gateway.RunningGateway.AGENT_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.standin.StandInService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// Gateway and service in one JVM on one class path, as the local start runs them.
class OneJvmIT {
    private LocalDatabase database;
    private RunningGateway gateway;
    private ConfigurableApplicationContext service;

    @BeforeEach
    void startBoth() throws IOException {
        int port = freePort();
        database = LocalDatabase.inMemory();
        gateway =
                RunningGateway.start(
                        database.connectionString(),
                        "GATEWAY_FOLLOWUP_URL=http://127.0.0.1:" + port);
        service =
                StandInService.builder()
                        .run(
                                "--server.port=" + port,
                                "--MONGODB_URI=" + database.connectionString(),
                                "--IDENTITY_KEYS_URL=" + gateway.uri("/.well-known/jwks.json"));
    }

    @AfterEach
    void stopBoth() {
        service.close();
        gateway.close();
        database.close();
    }

    @Test
    void theServiceTrustsTheGatewaysWordAndChecksTheForm() {
        Browser ana = Browser.at(gateway);
        ana.logIn("agent", AGENT_PASSWORD);
        String token = Browser.formToken(ana.get("/"));

        assertThat(ana.get("/my-work").body()).isEqualTo("Work of Service team, teams [*]");
        assertThat(ana.post("/my-work", Map.of("_csrf", token)).body())
                .isEqualTo("Changed by Service team");
        assertThat(ana.post("/my-work", Map.of("_csrf", "guessed")).statusCode()).isEqualTo(403);
    }

    @Test
    void theServiceHasNothingOfTheGateway() {
        assertThat(service.getBeanDefinitionNames())
                .noneMatch(bean -> bean.contains("springframework.cloud"))
                .doesNotContain("reactorResourceFactory");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
