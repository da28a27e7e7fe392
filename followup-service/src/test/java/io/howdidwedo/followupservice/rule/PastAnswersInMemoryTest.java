package io.howdidwedo.followupservice.rule;

class PastAnswersInMemoryTest extends PastAnswersKit {
    @Override
    protected PastAnswers empty() {
        return new PastAnswersInMemory();
    }
}
