package io.howdidwedo.gateway;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;

/// A gateway on a free port, whose clock stands still: what it allows per minute does not come back
/// while a slow machine takes its time.
record RunningGateway(ConfigurableApplicationContext context) implements AutoCloseable {
    static final String ADMIN_PASSWORD = "admin-for-tests";
    static final String MANAGER_PASSWORD = "manager-for-tests";
    static final String AGENT_PASSWORD = "agent-for-tests";
    static final String API_KEY = "hdwd_" + "Te5t".repeat(10);

    /// Starts one that keeps its things in this database; settings are written `NAME=value`.
    static RunningGateway start(String database, String... settings) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "GATEWAY_PORT=0",
                                "GATEWAY_ADDRESS=127.0.0.1",
                                "MONGODB_URI=" + database,
                                "GATEWAY_FIRST_ADMIN_PASSWORD=" + ADMIN_PASSWORD,
                                "GATEWAY_FIRST_MANAGER_PASSWORD=" + MANAGER_PASSWORD,
                                "GATEWAY_FIRST_AGENT_PASSWORD=" + AGENT_PASSWORD,
                                "GATEWAY_FIRST_API_KEY=" + API_KEY));
        arguments.addAll(List.of(settings));
        return new RunningGateway(
                Gateway.builder()
                        .initializers(RunningGateway::stopTheClock)
                        .run(arguments.stream().map("--"::concat).toArray(String[]::new)));
    }

    private static void stopTheClock(ConfigurableApplicationContext context) {
        ((BeanDefinitionRegistry) context)
                .registerBeanDefinition(
                        "stoppedClock",
                        BeanDefinitionBuilder.genericBeanDefinition(
                                        Clock.class,
                                        () -> Clock.fixed(Instant.now(), ZoneOffset.UTC))
                                .setPrimary(true)
                                .getBeanDefinition());
    }

    URI uri(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        context.close();
    }
}
