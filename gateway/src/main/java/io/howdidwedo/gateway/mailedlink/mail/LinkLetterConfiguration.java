package io.howdidwedo.gateway.mailedlink.mail;

import io.howdidwedo.gateway.mailedlink.LinkLetters;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinkLetterConfiguration {
    @Bean
    LinkLetters linkLetters(Templates templates, PageSettings page) {
        return new MailedLinkLetters(templates, page);
    }
}
