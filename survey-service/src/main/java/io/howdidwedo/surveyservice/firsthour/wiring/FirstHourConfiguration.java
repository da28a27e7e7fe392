package io.howdidwedo.surveyservice.firsthour.wiring;

import io.howdidwedo.surveyservice.firsthour.GettingStarted;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(GettingStarted.class)
class FirstHourConfiguration {}
