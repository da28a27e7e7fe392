package io.howdidwedo.gateway.passkey.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.passkey.Passkeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PasskeyStoreConfiguration {
    @Bean
    Passkeys passkeys(MongoDatabase database) {
        return new MongoPasskeys(database);
    }
}
