package io.howdidwedo.surveyservice.survey.draft;

import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.surveyservice.survey.NationalHolidays;
import io.howdidwedo.surveyservice.survey.PublishingSurveys;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import java.time.Clock;

/// Writing surveys, with drafts and surveys in memory.
public final class SomeDrafting {
    private SomeDrafting() {}

    /// Writing these surveys, by this clock.
    public static DraftingSurveys of(SurveysInMemory surveys, Clock clock) {
        return new DraftingSurveys(
                new CatalogueInMemory<>(),
                surveys,
                new PublishingSurveys(surveys, new NationalHolidays(), clock),
                clock);
    }
}
