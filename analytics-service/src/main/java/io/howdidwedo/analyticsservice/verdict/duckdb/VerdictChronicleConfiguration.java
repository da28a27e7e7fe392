package io.howdidwedo.analyticsservice.verdict.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.verdict.TransactionDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where transactions are, as the chronicle has it.
@Configuration(proxyBeanMethods = false)
class VerdictChronicleConfiguration {

    @Bean
    TransactionDirectory transactionDirectory(DuckDbChronicle chronicle) {
        return new DuckDbTransactionDirectory(chronicle);
    }
}
