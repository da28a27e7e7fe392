package io.howdidwedo.surveyservice.reply.wiring;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.surveyservice.reply.KeepingReplies;
import io.howdidwedo.surveyservice.reply.ReplyTemplate;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReplyConfiguration {
    @Bean
    KeepingReplies keepingReplies(Catalogue<ReplyTemplate> templates, Clock clock) {
        return new KeepingReplies(templates, clock);
    }

    /// Some replies are there from the start.
    @Bean
    ApplicationRunner firstReplies(KeepingReplies replies) {
        return _ -> replies.begin();
    }
}
