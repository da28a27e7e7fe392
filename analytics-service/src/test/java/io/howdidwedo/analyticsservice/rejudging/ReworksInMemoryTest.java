package io.howdidwedo.analyticsservice.rejudging;

class ReworksInMemoryTest extends ReworksKit {
    @Override
    protected Reworks none() {
        return new ReworksInMemory();
    }
}
