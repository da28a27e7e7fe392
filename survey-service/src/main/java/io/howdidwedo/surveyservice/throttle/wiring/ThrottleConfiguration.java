package io.howdidwedo.surveyservice.throttle.wiring;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.surveyservice.throttle.AskedLately;
import io.howdidwedo.surveyservice.throttle.Throttle;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThrottleConfiguration {
    @Bean
    Throttle throttle(Catalogue<AskedLately> people, Clock clock) {
        return new Throttle(people, clock);
    }
}
