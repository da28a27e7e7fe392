package io.howdidwedo.analyticsservice.chronicle.web;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Each request is answered of one moment.
@Configuration(proxyBeanMethods = false)
class OneMomentConfiguration {

    @Bean
    OneMomentFilter oneMomentFilter(Freshness<?> freshness) {
        return new OneMomentFilter(freshness);
    }
}
