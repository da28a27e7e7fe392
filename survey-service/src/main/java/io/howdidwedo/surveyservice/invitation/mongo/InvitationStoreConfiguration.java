package io.howdidwedo.surveyservice.invitation.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.invitation.Invitations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InvitationStoreConfiguration {
    @Bean
    Invitations invitations(MongoDatabase database, OutboxRelay relay) {
        return new MongoInvitations(database, relay);
    }
}
