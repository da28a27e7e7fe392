package io.howdidwedo.operationsservice.hook.mail;

import io.howdidwedo.operationsservice.hook.HookLetters;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HookMailConfiguration {
    @Bean
    HookLetters hookLetters(Templates templates, PageSettings settings) {
        return new MailedSwitchOff(templates, settings.publicUrl());
    }
}
