package io.howdidwedo.surveyservice.preference.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.surveyservice.preference.Preferences;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreferenceStoreConfiguration {
    @Bean
    Preferences saidPreferences(MongoDatabase database, Clock clock) {
        return new MongoPreferences(database, clock);
    }
}
