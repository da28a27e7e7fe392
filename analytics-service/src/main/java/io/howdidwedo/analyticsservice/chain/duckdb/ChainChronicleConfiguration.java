package io.howdidwedo.analyticsservice.chain.duckdb;

import io.howdidwedo.analyticsservice.chain.InternalLinks;
import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who serves whom inside, as the chronicle has it.
@Configuration(proxyBeanMethods = false)
class ChainChronicleConfiguration {

    @Bean
    InternalLinks internalLinks(DuckDbChronicle chronicle) {
        return RememberedAnswers.one(
                        chronicle.freshness(), new DuckDbInternalLinks(chronicle)::internal)
                ::to;
    }
}
