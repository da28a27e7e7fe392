package io.howdidwedo.analyticsservice.report.mail;

import io.howdidwedo.analyticsservice.report.ReportLetters;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reports as mails.
@Configuration(proxyBeanMethods = false)
class ReportMailConfiguration {

    @Bean
    ReportLetters reportLetters(Templates templates, PageSettings settings) {
        return new MailedReports(templates, settings.publicUrl());
    }
}
