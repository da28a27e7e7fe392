package io.howdidwedo.surveyservice.followup.mail;

import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.MailSigning;
import io.howdidwedo.servicekit.mail.SmtpPost;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.followup.CustomerMail;
import io.howdidwedo.surveyservice.invitation.mail.MailSettings;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import io.howdidwedo.surveyservice.offering.Offerings;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class TellingMailConfiguration {
    /// Sends as invitations are sent, so that answers go where theirs go.
    @Bean
    SmtpPost customersPost(
            JavaMailSenderImpl sender, MailSettings settings, MailSigning signing, Clock clock) {
        return new SmtpPost(sender, settings.from(), settings.replyTo(), signing, clock);
    }

    @Bean
    CustomerMail customerMail(
            @Qualifier("customersPost") SmtpPost post,
            SignedLinks links,
            Offerings offerings,
            Templates templates,
            ReturnAddresses returnAddresses,
            MailSettings settings) {
        return new MailedTellings(
                post,
                links,
                offerings,
                templates,
                returnAddresses,
                settings.speaker(),
                settings.publicUrl());
    }
}
