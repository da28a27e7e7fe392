package io.howdidwedo.surveyservice.nextcycle.lucene;

import io.howdidwedo.surveyservice.nextcycle.TellingWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TellingWordsConfiguration {
    @Bean
    TellingWords tellingWords() {
        return new LuceneTellingWords();
    }
}
