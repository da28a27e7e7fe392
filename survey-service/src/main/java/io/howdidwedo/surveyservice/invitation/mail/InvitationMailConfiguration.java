package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.MailSigning;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.offering.Offerings;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class InvitationMailConfiguration {
    @Bean
    ReturnAddresses returnAddresses(MailSettings settings, SignedLinks links) {
        return ReturnAddresses.of(settings.bouncesTo(), links);
    }

    @Bean
    SmtpInvitationMail invitationMail(
            JavaMailSenderImpl sender,
            MailSettings settings,
            SignedLinks links,
            Offerings offerings,
            Templates templates,
            MailSigning signing,
            ReturnAddresses returnAddresses,
            Clock clock) {
        return new SmtpInvitationMail(
                sender, settings, links, offerings, templates, signing, returnAddresses, clock);
    }

    @Bean
    Carriers mailCarriers(SmtpInvitationMail mail) {
        return Carriers.mail(mail);
    }
}
