package io.howdidwedo.analyticsservice;

import io.howdidwedo.servicekit.file.OwnerOnlyFiles;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts analytics-service.
@SpringBootApplication
@ConfigurationPropertiesScan
public class AnalyticsService {

    /// The service, not yet started.
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(AnalyticsService.class)
                .properties("spring.config.name=analytics-service");
    }

    /// Starts it in a process of its own.
    public static void main(String[] arguments) {
        OwnerOnlyFiles.fromNowOn();
        builder().run(arguments);
    }
}
