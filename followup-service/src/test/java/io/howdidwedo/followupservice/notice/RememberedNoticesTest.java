package io.howdidwedo.followupservice.notice;

class RememberedNoticesTest extends NoticesKit {
    @Override
    protected Notices notices() {
        return new RememberedNotices();
    }
}
