package io.howdidwedo.surveyservice.suppression.wiring;

import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppressions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuppressionConfiguration {
    @Bean
    KeepingSuppressions keepingSuppressions(Suppressions suppressions, Clock clock) {
        return new KeepingSuppressions(suppressions, clock);
    }
}
