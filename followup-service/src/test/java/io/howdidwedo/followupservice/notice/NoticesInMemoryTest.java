package io.howdidwedo.followupservice.notice;

class NoticesInMemoryTest extends NoticesKit {
    @Override
    protected Notices notices() {
        return new NoticesInMemory();
    }
}
