package io.howdidwedo.surveyservice.delivery.mail;

import io.howdidwedo.surveyservice.delivery.CustomersAnswers;
import io.howdidwedo.surveyservice.delivery.HearingReports;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReturnedMailSettings.class)
class ReturnedMailConfiguration {
    @Bean(initMethod = "start")
    ImapMailbox returnedMails(
            ReturnedMailSettings settings,
            ReturnAddresses returnAddresses,
            HearingReports hearing,
            CustomersAnswers answers,
            Clock clock) {
        return new ImapMailbox(settings, returnAddresses, hearing, answers, clock);
    }
}
