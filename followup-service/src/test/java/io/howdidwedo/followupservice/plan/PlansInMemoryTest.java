package io.howdidwedo.followupservice.plan;

class PlansInMemoryTest extends PlansKit {
    @Override
    protected Plans empty() {
        return new PlansInMemory();
    }
}
