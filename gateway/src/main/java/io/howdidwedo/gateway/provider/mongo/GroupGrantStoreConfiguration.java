package io.howdidwedo.gateway.provider.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.provider.GroupGrants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GroupGrantStoreConfiguration {
    @Bean
    GroupGrants groupGrants(MongoDatabase database) {
        return new MongoGroupGrants(database);
    }
}
