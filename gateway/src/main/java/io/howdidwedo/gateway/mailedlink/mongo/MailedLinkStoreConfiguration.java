package io.howdidwedo.gateway.mailedlink.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.mailedlink.MailedLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailedLinkStoreConfiguration {
    @Bean
    MailedLinks mailedLinks(MongoDatabase database) {
        return new MongoMailedLinks(database);
    }
}
