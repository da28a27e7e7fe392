package io.howdidwedo.surveyservice.survey;

class SurveysInMemoryTest extends SurveysKit {
    @Override
    protected Surveys empty() {
        return new SurveysInMemory();
    }
}
