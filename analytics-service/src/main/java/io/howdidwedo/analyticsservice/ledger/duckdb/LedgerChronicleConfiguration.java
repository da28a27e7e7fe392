package io.howdidwedo.analyticsservice.ledger.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.ledger.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ledger as the chronicle has it.
@Configuration(proxyBeanMethods = false)
class LedgerChronicleConfiguration {

    @Bean
    Ledger ledger(DuckDbChronicle chronicle) {
        return new DuckDbLedger(chronicle);
    }
}
