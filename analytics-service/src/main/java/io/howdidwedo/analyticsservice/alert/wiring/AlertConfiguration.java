package io.howdidwedo.analyticsservice.alert.wiring;

import io.howdidwedo.analyticsservice.alert.LookingForAlerts;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// How watches look for alerts.
@Configuration(proxyBeanMethods = false)
@Import(LookingForAlerts.class)
class AlertConfiguration {}
