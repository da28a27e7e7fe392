package io.howdidwedo.gateway.warning.mail;

import io.howdidwedo.gateway.warning.WarningLetters;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WarningLetterConfiguration {
    @Bean
    WarningLetters warningLetters(Templates templates, PageSettings page) {
        return new MailedWarningLetters(templates, page);
    }
}
