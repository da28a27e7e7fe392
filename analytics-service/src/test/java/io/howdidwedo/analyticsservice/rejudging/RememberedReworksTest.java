package io.howdidwedo.analyticsservice.rejudging;

class RememberedReworksTest extends ReworksKit {
    @Override
    protected Reworks none() {
        return new RememberedReworks();
    }
}
