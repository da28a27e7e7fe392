package io.howdidwedo.surveyservice.customer.wiring;

import io.howdidwedo.surveyservice.customer.CustomerHistory;
import io.howdidwedo.surveyservice.customer.WholeHistory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({CustomerHistory.class, WholeHistory.class})
class CustomerConfiguration {}
