package io.howdidwedo.followupservice.workinghours;

class RememberedHoursTest extends TeamHoursKit {
    @Override
    protected TeamHours empty() {
        return new RememberedHours();
    }
}
