package io.howdidwedo.followupservice.voice.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VoiceStoreConfiguration {
    @Bean
    Voices voices(MongoDatabase database, OutboxRelay relay) {
        return new MongoVoices(database, relay);
    }
}
