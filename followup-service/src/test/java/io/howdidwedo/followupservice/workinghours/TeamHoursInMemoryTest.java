package io.howdidwedo.followupservice.workinghours;

class TeamHoursInMemoryTest extends TeamHoursKit {
    @Override
    protected TeamHours empty() {
        return new TeamHoursInMemory();
    }
}
