package io.howdidwedo.gateway.access.wiring;

import io.howdidwedo.gateway.access.Admission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who is let in.
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {
    @Bean
    Admission admission() {
        return new Admission();
    }
}
