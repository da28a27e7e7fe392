package io.howdidwedo.followupservice.withdrawal.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.withdrawal.Withdrawals;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WithdrawalStoreConfiguration {
    @Bean
    Withdrawals withdrawals(MongoDatabase database, OutboxRelay relay) {
        return new MongoWithdrawals(database, relay);
    }
}
