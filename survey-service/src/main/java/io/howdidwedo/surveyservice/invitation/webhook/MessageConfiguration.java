package io.howdidwedo.surveyservice.invitation.webhook;

import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.mail.MailSettings;
import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.offering.Offerings;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSettings.class)
class MessageConfiguration {
    @Bean
    WebhookMessages webhookMessages(
            MessageSettings messages,
            MailSettings mails,
            SignedLinks links,
            Offerings offerings,
            Speaker speaker,
            JsonMapper json,
            Clock clock) {
        return new WebhookMessages(
                messages, links, offerings, speaker, mails.publicUrl(), json, clock);
    }

    @Bean
    Carriers messageCarriers(WebhookMessages messages) {
        return messages.carriers();
    }
}
