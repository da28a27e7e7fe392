package io.howdidwedo.analyticsservice.rejudging.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.rejudging.Reworks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of open work.
@Configuration(proxyBeanMethods = false)
class ReworkStoreConfiguration {

    @Bean
    Reworks reworks(MongoDatabase database) {
        return new MongoReworks(database);
    }
}
