package io.howdidwedo.followupservice.draft;

class DraftsInMemoryTest extends DraftsKit {
    @Override
    protected Drafts drafts() {
        return new DraftsInMemory();
    }
}
