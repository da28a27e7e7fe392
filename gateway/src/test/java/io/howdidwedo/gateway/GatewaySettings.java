package io.howdidwedo.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/// The settings of `gateway.yml`, as they are read where these environment variables are set.
public final class GatewaySettings {
    private GatewaySettings() {}

    /// Those below this name, such as `gateway.login`.
    public static <T> T read(String name, Class<T> type, Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", variables));
        try {
            new YamlPropertySourceLoader()
                    .load("gateway", new ClassPathResource("gateway.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate(name, type);
    }
}
