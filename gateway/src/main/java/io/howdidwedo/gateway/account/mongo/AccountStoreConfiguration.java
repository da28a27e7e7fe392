package io.howdidwedo.gateway.account.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountStoreConfiguration {
    @Bean
    Accounts accounts(MongoDatabase database) {
        return new MongoAccounts(database);
    }
}
