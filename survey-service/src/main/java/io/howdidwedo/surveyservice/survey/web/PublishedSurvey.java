package io.howdidwedo.surveyservice.survey.web;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.PolicyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One version of a survey as the API tells it; sent back, it states the same survey.
///
/// @param id null when it is sent without
/// @param version ours to count; nothing when it is sent
record PublishedSurvey(
        @Nullable String id,
        @Nullable Integer version,
        @Nullable Map<String, String> title,
        @Nullable List<String> offerings,
        @Nullable List<QuestionDocument> questions,
        @Nullable PolicyDocument policy) {
    private static final Phrases WORDS = Phrases.of(PublishedSurvey.class);

    /// What is stated for the survey of this id.
    ///
    /// @throws InvalidInput when it is of another one
    SurveyDocument document(String addressed) {
        if (id != null && !id.equals(addressed)) {
            throw new InvalidInput("id", WORDS.told("problem.other-id"));
        }
        return new SurveyDocument(title, offerings, questions, policy);
    }

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
