package io.howdidwedo.analyticsservice.report.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of reports.
@Configuration(proxyBeanMethods = false)
class ReportStoreConfiguration {

    @Bean
    Catalogue<Report> reports(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "reports", Report.class);
    }
}
