package io.howdidwedo.surveyservice.followup;

class FollowUpsInMemoryTest extends FollowUpsKit {
    @Override
    protected FollowUps empty() {
        return new FollowUpsInMemory();
    }
}
