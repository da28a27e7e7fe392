package io.howdidwedo.surveyservice.customer.find.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.customer.find.CustomerFinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CustomerFindStoreConfiguration {
    @Bean
    CustomerFinds customerFinds(MongoDatabase database, OutboxRelay relay) {
        return new MongoCustomerFinds(database, relay);
    }
}
