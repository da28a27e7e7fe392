package io.howdidwedo.surveyservice.customer.merge.wiring;

import io.howdidwedo.surveyservice.customer.merge.MergingCustomers;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(MergingCustomers.class)
class MergingCustomersConfiguration {}
