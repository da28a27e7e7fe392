package io.howdidwedo.followupservice.cases.following;

class WaitingVerdictsInMemoryTest extends WaitingVerdictsKit {
    @Override
    protected WaitingVerdicts empty() {
        return new WaitingVerdictsInMemory();
    }
}
