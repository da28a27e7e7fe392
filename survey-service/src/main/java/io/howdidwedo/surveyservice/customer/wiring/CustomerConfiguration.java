package io.howdidwedo.surveyservice.customer.wiring;

import io.howdidwedo.surveyservice.customer.CustomerHistory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(CustomerHistory.class)
class CustomerConfiguration {}
