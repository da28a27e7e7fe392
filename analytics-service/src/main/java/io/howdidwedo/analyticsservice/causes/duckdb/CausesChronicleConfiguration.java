package io.howdidwedo.analyticsservice.causes.duckdb;

import io.howdidwedo.analyticsservice.causes.Causes;
import io.howdidwedo.analyticsservice.causes.Fixes;
import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Root causes and their fixes, as the chronicle has them.
@Configuration(proxyBeanMethods = false)
class CausesChronicleConfiguration {

    @Bean
    Causes causes(DuckDbChronicle chronicle) {
        return RememberedAnswers.one(
                        chronicle.freshness(), new DuckDbCauses(chronicle)::ofDissatisfaction)
                ::to;
    }

    @Bean
    Fixes fixes(DuckDbChronicle chronicle) {
        return RememberedAnswers.one(chronicle.freshness(), new DuckDbFixes(chronicle)::effects)
                ::to;
    }
}
