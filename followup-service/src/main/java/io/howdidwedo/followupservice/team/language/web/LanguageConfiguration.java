package io.howdidwedo.followupservice.team.language.web;

import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.identity.Caller;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {
    private final ReadLanguages languages;

    LanguageConfiguration(ReadLanguages languages) {
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageOfDeeds(languages, Caller::now));
    }
}
