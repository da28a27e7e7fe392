package io.howdidwedo.operationsservice.hook.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.operationsservice.hook.Deliveries;
import io.howdidwedo.operationsservice.hook.Hooks;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HookStoreConfiguration {
    @Bean
    Hooks hooks(MongoDatabase database, OutboxRelay relay) {
        return new MongoHooks(database, relay);
    }

    @Bean
    Deliveries deliveries(MongoDatabase database, OutboxRelay relay) {
        return new MongoDeliveries(database, relay);
    }
}
