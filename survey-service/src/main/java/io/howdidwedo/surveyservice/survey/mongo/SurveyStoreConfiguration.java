package io.howdidwedo.surveyservice.survey.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveyStoreConfiguration {
    @Bean
    Surveys surveys(MongoDatabase database, OutboxRelay relay, Clock clock) {
        return new MongoSurveys(database, relay, clock);
    }
}
