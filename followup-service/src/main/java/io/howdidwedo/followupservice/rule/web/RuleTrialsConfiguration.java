package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.SpokenAnswers;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the pages of rules and their parts share.
@Configuration(proxyBeanMethods = false)
class RuleTrialsConfiguration {

    @Bean
    Trials trials(SpokenAnswers past, Clock clock) {
        return new Trials(past, clock);
    }
}
