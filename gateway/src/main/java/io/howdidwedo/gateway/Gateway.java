package io.howdidwedo.gateway;

import java.util.Properties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the gateway.
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties(GatewaySettings.class)
public class Gateway {

    /// The gateway, not yet running, for whoever starts it: [#main] or the local platform.
    ///
    /// It reads `gateway.yml` and nothing else, and is reactive whatever else is on the class path.
    public static SpringApplicationBuilder application() {
        var own = new Properties();
        own.setProperty("spring.config.name", "gateway");
        return new SpringApplicationBuilder(Gateway.class)
                .web(WebApplicationType.REACTIVE)
                .properties(own);
    }

    static void main(String[] args) {
        SpringApplication gateway = application().build();
        gateway.run(args);
    }
}
