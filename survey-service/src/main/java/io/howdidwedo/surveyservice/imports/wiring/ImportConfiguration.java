package io.howdidwedo.surveyservice.imports.wiring;

import io.howdidwedo.surveyservice.imports.RunningImports;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(RunningImports.class)
class ImportConfiguration {
    /// An import that a stop interrupted goes on.
    @Bean
    ApplicationRunner resumedImports(RunningImports imports) {
        return _ -> imports.resume();
    }
}
