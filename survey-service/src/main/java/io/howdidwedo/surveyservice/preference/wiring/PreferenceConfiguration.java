package io.howdidwedo.surveyservice.preference.wiring;

import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.preference.OfAllNames;
import io.howdidwedo.surveyservice.preference.Preferences;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class PreferenceConfiguration {
    /// Everybody sees what customers said under any of their names.
    @Bean
    @Primary
    Preferences preferences(@Qualifier("saidPreferences") Preferences said, KnownAs.Lately names) {
        return new OfAllNames(said, names);
    }
}
