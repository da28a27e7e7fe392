package io.howdidwedo.followupservice.rule;

class RememberedPastAnswersTest extends PastAnswersKit {
    @Override
    protected PastAnswers empty() {
        return new RememberedPastAnswers();
    }
}
