package io.howdidwedo.analyticsservice.report.wiring;

import io.howdidwedo.analyticsservice.report.Digests;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.analyticsservice.report.ReportLetters;
import io.howdidwedo.analyticsservice.report.SendingReports;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How reports go out.
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    SendingReports sendingReports(
            Catalogue<Report> reports,
            Digests digests,
            ReportLetters letters,
            Post post,
            Clock clock) {
        return new SendingReports(reports, digests, letters, post, clock);
    }
}
