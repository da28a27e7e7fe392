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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class TellingMailConfiguration {
    @Bean
    CustomerMail customerMail(
            JavaMailSenderImpl sender,
            MailSettings settings,
            SignedLinks links,
            Offerings offerings,
            Templates templates,
            MailSigning signing,
            ReturnAddresses returnAddresses,
            Clock clock) {
        return new MailedTellings(
                new SmtpPost(sender, settings.from(), settings.replyTo(), signing, clock),
                links,
                offerings,
                templates,
                returnAddresses,
                settings.organisation(),
                settings.publicUrl());
    }
}
