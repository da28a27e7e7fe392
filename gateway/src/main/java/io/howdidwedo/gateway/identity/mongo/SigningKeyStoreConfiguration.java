package io.howdidwedo.gateway.identity.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.identity.SigningKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SigningKeyStoreConfiguration {
    @Bean
    SigningKeys signingKeys(MongoDatabase database) {
        return new MongoSigningKeys(database);
    }
}
