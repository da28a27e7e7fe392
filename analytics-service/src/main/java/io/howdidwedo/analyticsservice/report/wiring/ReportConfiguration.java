package io.howdidwedo.analyticsservice.report.wiring;

import io.howdidwedo.analyticsservice.report.SendingReports;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// How reports go out.
@Configuration(proxyBeanMethods = false)
@Import(SendingReports.class)
class ReportConfiguration {}
