package io.howdidwedo.analyticsservice.chronicle.duckdb;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// This instance's chronicle.
@Configuration(proxyBeanMethods = false)
public class ChronicleConfiguration {

    @Bean(destroyMethod = "close")
    DuckDbChronicle chronicle(ChronicleSettings settings) {
        return DuckDbChronicle.open(settings);
    }
}
