package io.howdidwedo.operationsservice;

import io.howdidwedo.servicekit.file.OwnerOnlyFiles;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts operations-service.
@EnableScheduling
@SpringBootApplication
@ConfigurationPropertiesScan
public class OperationsService {

    /// The service, not yet started.
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(OperationsService.class)
                .properties("spring.config.name=operations-service");
    }

    /// Starts it in a process of its own.
    public static void main(String[] arguments) {
        OwnerOnlyFiles.fromNowOn();
        builder().run(arguments);
    }
}
