package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.surveyservice.brand.KeepingBrand;
import io.howdidwedo.surveyservice.invitation.Carriers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@Import({SmtpInvitationMail.class, SmtpTrialMail.class})
class InvitationMailConfiguration {
    @Bean
    Speaker speaker(KeepingBrand brand, MailSettings settings) {
        return new Speaker(brand::current, settings.organisation(), settings.publicUrl());
    }

    @Bean
    ReturnAddresses returnAddresses(MailSettings settings, SignedLinks links) {
        return ReturnAddresses.of(settings.bouncesTo(), links);
    }

    @Bean
    Carriers mailCarriers(SmtpInvitationMail mail) {
        return Carriers.mail(mail);
    }
}
