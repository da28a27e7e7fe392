package io.howdidwedo.surveyservice.survey.wiring;

import io.howdidwedo.servicekit.holiday.HolidayConfiguration;
import io.howdidwedo.surveyservice.survey.PublishingSurveys;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({HolidayConfiguration.class, PublishingSurveys.class})
class SurveyConfiguration {}
