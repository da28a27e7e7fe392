package io.howdidwedo.gateway.change.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.change.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChangeStoreConfiguration {
    @Bean
    Changes changes(MongoDatabase database) {
        return new MongoChanges(database);
    }
}
