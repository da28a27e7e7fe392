package io.howdidwedo.followupservice.cases.following;

class RememberedWaitingTest extends WaitingVerdictsKit {
    @Override
    protected WaitingVerdicts empty() {
        return new RememberedWaiting();
    }
}
