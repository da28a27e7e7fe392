package io.howdidwedo.followupservice.rule.wiring;

import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.SpokenAnswers;
import io.howdidwedo.followupservice.voice.Voices;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class RuleConfiguration {
    /// What rules are tried on.
    @Bean
    @Primary
    SpokenAnswers spokenAnswers(@Qualifier("pastAnswers") PastAnswers past, Voices voices) {
        return new SpokenAnswers(past, voices);
    }
}
