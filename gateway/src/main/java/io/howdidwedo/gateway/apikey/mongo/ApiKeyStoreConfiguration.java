package io.howdidwedo.gateway.apikey.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.apikey.ApiKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiKeyStoreConfiguration {
    @Bean
    ApiKeys apiKeys(MongoDatabase database) {
        return new MongoApiKeys(database);
    }
}
