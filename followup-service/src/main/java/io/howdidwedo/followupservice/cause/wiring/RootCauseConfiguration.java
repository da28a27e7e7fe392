package io.howdidwedo.followupservice.cause.wiring;

import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.cause.RootCauses.KnownCause;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RootCauseConfiguration {
    @Bean
    RootCauses rootCauses(Catalogue<KnownCause> causes, Clock clock) {
        return new RootCauses(causes, clock);
    }
}
