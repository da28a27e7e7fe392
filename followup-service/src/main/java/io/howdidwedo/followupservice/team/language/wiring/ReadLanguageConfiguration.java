package io.howdidwedo.followupservice.team.language.wiring;

import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadLanguageConfiguration {
    @Bean
    ReadLanguages readLanguages(Catalogue<ReadLanguages.Known> known, Clock clock) {
        return new ReadLanguages(known, clock);
    }
}
