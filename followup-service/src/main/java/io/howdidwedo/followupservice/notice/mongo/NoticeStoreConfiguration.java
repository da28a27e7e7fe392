package io.howdidwedo.followupservice.notice.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.followupservice.notice.wish.NoticeWishes;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeStoreConfiguration {
    @Bean
    Notices notices(MongoDatabase database, OutboxRelay relay) {
        return new MongoNotices(database, relay);
    }

    @Bean
    Catalogue<NoticeWishes> noticeWishes(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "notice_wishes", NoticeWishes.class);
    }
}
