package io.howdidwedo.surveyservice.transaction.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TransactionStoreConfiguration {
    @Bean
    MongoTransactions recordedTransactions(MongoDatabase database, OutboxRelay relay) {
        return new MongoTransactions(database, relay);
    }
}
