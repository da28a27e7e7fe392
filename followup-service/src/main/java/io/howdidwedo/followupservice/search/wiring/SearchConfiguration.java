package io.howdidwedo.followupservice.search.wiring;

import io.howdidwedo.followupservice.search.FindingCases;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(FindingCases.class)
class SearchConfiguration {}
