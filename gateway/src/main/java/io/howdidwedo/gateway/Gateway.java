package io.howdidwedo.gateway;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the gateway.
@SpringBootApplication
@EnableScheduling
public class Gateway {

    /// The gateway, not yet running, for whoever starts it: [#main] or the local platform.
    ///
    /// It reads `gateway.yml` and nothing else, and is reactive whatever else is on the class path.
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(Gateway.class)
                .web(WebApplicationType.REACTIVE)
                .properties("spring.config.name=gateway");
    }

    /// Starts it in a process of its own.
    public static void main(String[] arguments) {
        builder().run(arguments);
    }
}
