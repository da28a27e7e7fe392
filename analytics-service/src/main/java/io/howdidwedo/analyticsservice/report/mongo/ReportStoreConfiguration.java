package io.howdidwedo.analyticsservice.report.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of reports.
@Configuration(proxyBeanMethods = false)
class ReportStoreConfiguration {

    @Bean
    Kept<Report> reports(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "reports", Report.class);
    }
}
