package io.howdidwedo.localplatform.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;

/// All services in this process, each in an application context of its own, started side by side.
final class ServicesInThisProcess implements Services {
    /// What each is told because all are in one process.
    static final Map<String, String> IN_ONE_PROCESS = Map.of("spring.jmx.enabled", "false");

    private final Map<String, CompletableFuture<ConfigurableApplicationContext>> contexts =
            new LinkedHashMap<>();
    private final ExecutorService starter =
            Executors.newFixedThreadPool(
                    4, Thread.ofPlatform().daemon().name("start-", 1).factory());

    /// Starts them.
    ///
    /// @param platform what they wait for before they make the first bean of their own
    ServicesInThisProcess(
            Map<String, String> settings, CompletableFuture<?> platform, Consumer<String> isUp) {
        for (Service service : Service.values()) {
            contexts.put(
                    service.title(),
                    CompletableFuture.supplyAsync(
                            () -> started(service, settings, platform, isUp), starter));
        }
    }

    private static ConfigurableApplicationContext started(
            Service service,
            Map<String, String> settings,
            CompletableFuture<?> platform,
            Consumer<String> isUp) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.putAll(IN_ONE_PROCESS);
        all.putAll(service.onOneClassPath());
        ConfigurableApplicationContext context =
                PreparedContext.builder(service)
                        .registerShutdownHook(false)
                        .lazyInitialization(true)
                        .initializers(prepared -> prepare(prepared.getBeanFactory(), platform))
                        .run(arguments(all));
        isUp.accept(service.title());
        return context;
    }

    private static void prepare(
            ConfigurableListableBeanFactory beans, CompletableFuture<?> platform) {
        beans.registerSingleton("ownBeansFirst", new OwnBeansFirst());
        beans.addBeanPostProcessor(new AwaitPlatform(platform));
    }

    private static String[] arguments(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
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
    public void makeTheRest() {
        contexts.values().forEach(context -> makeTheRest(context.join().getBeanFactory()));
    }

    private static void makeTheRest(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getMergedBeanDefinition(name);
            if (definition.isSingleton() && !definition.isAbstract()) {
                beans.getBean(name);
            }
        }
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

    /// Of a service that makes its beans when they are needed, those that are made at once all the
    /// same: its own, which listen to topics and look after their stores. So what is wrong with one
    /// of them still shows at the start.
    private static final class OwnBeansFirst implements LazyInitializationExcludeFilter {
        @Override
        public boolean isExcluded(String name, BeanDefinition definition, Class<?> type) {
            return Service.isOurs(type);
        }
    }
}
