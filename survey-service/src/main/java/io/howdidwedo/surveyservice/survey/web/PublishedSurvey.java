package io.howdidwedo.surveyservice.survey.web;

import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.PolicyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One version of a survey as the API tells it; sent back, it states the same survey.
record PublishedSurvey(
        String id,
        int version,
        @Nullable Map<String, String> title,
        @Nullable List<String> offerings,
        @Nullable List<QuestionDocument> questions,
        @Nullable PolicyDocument policy) {
    static PublishedSurvey of(Survey survey) {
        SurveyDocument document = SurveyDocument.of(survey);
        return new PublishedSurvey(
                survey.id(),
                survey.version(),
                document.title(),
                document.offerings(),
                document.questions(),
                document.policy());
    }
}
