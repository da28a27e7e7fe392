package io.howdidwedo.followupservice.search;

class CaseFindsInMemoryTest extends CaseFindsKit {
    @Override
    protected CaseFinds finds() {
        return new CaseFindsInMemory();
    }
}
