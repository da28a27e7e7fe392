package io.howdidwedo.analyticsservice.usual.wiring;

import io.howdidwedo.analyticsservice.usual.EarlierAnswers;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is usual, remembered.
@Configuration(proxyBeanMethods = false)
class UsualsConfiguration {

    @Bean
    RememberedUsuals rememberedUsuals(EarlierAnswers answers) {
        return new RememberedUsuals(answers);
    }
}
