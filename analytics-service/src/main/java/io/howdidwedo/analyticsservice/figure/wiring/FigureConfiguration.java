package io.howdidwedo.analyticsservice.figure.wiring;

import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How figures are counted.
@Configuration(proxyBeanMethods = false)
class FigureConfiguration {

    @Bean
    Figures figures(Counting counting, Knowledge knowledge) {
        return new Figures(counting, knowledge);
    }
}
