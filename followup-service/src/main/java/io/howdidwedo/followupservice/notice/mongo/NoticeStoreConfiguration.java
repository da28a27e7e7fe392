package io.howdidwedo.followupservice.notice.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeStoreConfiguration {
    @Bean
    Notices notices(MongoDatabase database, OutboxRelay relay) {
        return new MongoNotices(database, relay);
    }
}
