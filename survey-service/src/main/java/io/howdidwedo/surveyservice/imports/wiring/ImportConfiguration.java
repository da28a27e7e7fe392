package io.howdidwedo.surveyservice.imports.wiring;

import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.imports.discard.DiscardingImports;
import java.time.Clock;
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

    @Bean
    DiscardingImports discardingImports(Imports imports, ImportFiles files, Clock clock) {
        return new DiscardingImports(imports, files, clock);
    }

    /// What was thrown away is cleared away in time, also what a stop left.
    @Bean
    ApplicationRunner clearedImports(DiscardingImports discarding) {
        return _ -> discarding.begin();
    }
}
