package io.howdidwedo.surveyservice.delivery.wiring;

import io.howdidwedo.surveyservice.delivery.HearingReports;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(HearingReports.class)
class DeliveryConfiguration {}
