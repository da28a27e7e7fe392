package io.howdidwedo.gateway.login.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.login.KnownBrowsers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KnownBrowserStoreConfiguration {
    @Bean
    KnownBrowsers knownBrowsers(MongoDatabase database) {
        return new MongoKnownBrowsers(database);
    }
}
