package io.howdidwedo.surveyservice.page.web;

import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.brand.KeepingBrand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Builds what pages share.
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
    @Bean
    Templates templates() {
        return new Templates(
                TemplateConfiguration.class.getClassLoader(), "io.howdidwedo.surveyservice");
    }

    @Bean
    CustomerPages customerPages(Templates templates, KeepingBrand brand) {
        return new CustomerPages(templates, brand::current);
    }
}
