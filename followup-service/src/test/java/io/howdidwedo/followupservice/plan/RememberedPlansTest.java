package io.howdidwedo.followupservice.plan;

class RememberedPlansTest extends PlansKit {
    @Override
    protected Plans empty() {
        return new RememberedPlans();
    }
}
