package io.howdidwedo.followupservice.draft;

class RememberedDraftsTest extends DraftsKit {
    @Override
    protected Drafts drafts() {
        return new RememberedDrafts();
    }
}
