package io.howdidwedo.localplatform.launcher;

import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.followupservice.FollowupService;
import io.howdidwedo.gateway.Gateway;
import io.howdidwedo.surveyservice.SurveyService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// All services in this process, each in an application context of its own, started side by side.
final class ServicesInThisProcess implements Services {
    private final Map<String, CompletableFuture<ConfigurableApplicationContext>> contexts =
            new LinkedHashMap<>();
    private final ExecutorService starter =
            Executors.newFixedThreadPool(
                    4, Thread.ofPlatform().daemon().name("start-", 1).factory());

    ServicesInThisProcess(Map<String, String> settings, Consumer<String> isUp) {
        Map<String, String> properties = new LinkedHashMap<>(settings);
        properties.put("spring.jmx.enabled", "false");
        Map<String, String> withoutGatewaysOwn = new LinkedHashMap<>(properties);
        withoutGatewaysOwn.putAll(oneClassPath());
        start("survey-service", SurveyService::builder, withoutGatewaysOwn, isUp);
        start("gateway", Gateway::builder, properties, isUp);
        start("followup-service", FollowupService::builder, withoutGatewaysOwn, isUp);
        start("analytics-service", AnalyticsService::builder, withoutGatewaysOwn, isUp);
    }

    /// What the services need to be told because all are on one class path.
    static Map<String, String> oneClassPath() {
        try (InputStream file =
                ServicesInThisProcess.class.getResourceAsStream("/one-class-path.properties")) {
            Properties read = new Properties();
            read.load(Objects.requireNonNull(file));
            Map<String, String> properties = new LinkedHashMap<>();
            read.forEach((key, value) -> properties.put(key.toString(), value.toString()));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(
            String name,
            Supplier<SpringApplicationBuilder> service,
            Map<String, String> properties,
            Consumer<String> isUp) {
        contexts.put(
                name,
                CompletableFuture.supplyAsync(
                        () -> {
                            ConfigurableApplicationContext context =
                                    service.get()
                                            .registerShutdownHook(false)
                                            .run(arguments(properties));
                            isUp.accept(name);
                            return context;
                        },
                        starter));
    }

    private static String[] arguments(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
    }

    @Override
    public void awaitUp() {
        contexts.forEach(
                (name, context) -> {
                    try {
                        context.join();
                    } catch (CompletionException e) {
                        throw new IllegalStateException(name + " does not start", e.getCause());
                    }
                });
    }

    @Override
    public void close() {
        List<CompletableFuture<Void>> closing =
                contexts.values().stream()
                        .map(
                                context ->
                                        context.handle((started, _) -> started)
                                                .thenAcceptAsync(
                                                        started -> {
                                                            if (started != null) {
                                                                started.close();
                                                            }
                                                        },
                                                        starter))
                        .toList();
        CompletableFuture.allOf(closing.toArray(CompletableFuture[]::new)).join();
        starter.shutdown();
    }
}
