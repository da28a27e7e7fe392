package io.howdidwedo.surveyservice.holding.wiring;

import io.howdidwedo.surveyservice.holding.Holding;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(Holding.class)
class HoldingConfiguration {}
