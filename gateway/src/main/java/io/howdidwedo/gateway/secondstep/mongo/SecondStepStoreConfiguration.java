package io.howdidwedo.gateway.secondstep.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.secondstep.SecondSteps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecondStepStoreConfiguration {
    @Bean
    SecondSteps secondSteps(MongoDatabase database) {
        return new MongoSecondSteps(database);
    }
}
