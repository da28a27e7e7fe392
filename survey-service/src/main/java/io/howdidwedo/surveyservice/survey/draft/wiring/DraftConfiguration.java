package io.howdidwedo.surveyservice.survey.draft.wiring;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.surveyservice.survey.PublishingSurveys;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftConfiguration {
    @Bean
    DraftingSurveys draftingSurveys(
            Catalogue<Draft> drafts, Surveys surveys, PublishingSurveys publishing, Clock clock) {
        return new DraftingSurveys(drafts, surveys, publishing, clock);
    }
}
