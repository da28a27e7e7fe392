package io.howdidwedo.surveyservice.survey.wiring;

import io.howdidwedo.servicekit.holiday.HolidayConfiguration;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.surveyservice.survey.PublishingSurveys;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(HolidayConfiguration.class)
class SurveyConfiguration {
    @Bean
    PublishingSurveys publishingSurveys(Surveys surveys, PublicHolidays holidays, Clock clock) {
        return new PublishingSurveys(surveys, holidays, clock);
    }
}
