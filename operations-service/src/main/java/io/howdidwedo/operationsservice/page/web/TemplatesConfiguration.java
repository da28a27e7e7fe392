package io.howdidwedo.operationsservice.page.web;

import io.howdidwedo.servicekit.page.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplatesConfiguration {
    @Bean
    Templates templates() {
        return new Templates(
                TemplatesConfiguration.class.getClassLoader(), "io.howdidwedo.operationsservice");
    }
}
