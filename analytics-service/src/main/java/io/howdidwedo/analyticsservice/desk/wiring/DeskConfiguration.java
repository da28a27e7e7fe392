package io.howdidwedo.analyticsservice.desk.wiring;

import io.howdidwedo.analyticsservice.desk.Desks;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What people keep of the figures.
@Configuration(proxyBeanMethods = false)
@Import(Desks.class)
class DeskConfiguration {}
