package io.howdidwedo.surveyservice.merging;

class MergesInMemoryTest extends MergesKit {
    @Override
    protected Merges empty() {
        return new MergesInMemory();
    }
}
