package io.howdidwedo.analyticsservice.alert.mail;

import io.howdidwedo.analyticsservice.alert.AlertLetters;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Alerts as mails.
@Configuration(proxyBeanMethods = false)
class AlertMailConfiguration {

    @Bean
    AlertLetters alertLetters(Templates templates, PageSettings settings) {
        return new MailedAlerts(templates, settings.publicUrl());
    }
}
