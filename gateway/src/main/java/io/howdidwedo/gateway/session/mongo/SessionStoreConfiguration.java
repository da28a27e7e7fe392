package io.howdidwedo.gateway.session.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.session.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionStoreConfiguration {
    @Bean
    Sessions sessions(MongoDatabase database) {
        return new MongoSessions(database);
    }
}
