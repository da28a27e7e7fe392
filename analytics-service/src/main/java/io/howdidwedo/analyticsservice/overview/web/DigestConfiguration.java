package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.report.Digests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The overview as a report tells it.
@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

    @Bean
    Digests digests(Figures figures, ParameterVersions parameters, HowComplete howComplete) {
        return new OverviewDigest(figures, parameters, howComplete);
    }
}
