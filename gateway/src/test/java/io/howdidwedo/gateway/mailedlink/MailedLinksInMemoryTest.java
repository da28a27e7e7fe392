package io.howdidwedo.gateway.mailedlink;

class MailedLinksInMemoryTest extends MailedLinksKit {
    @Override
    protected MailedLinks links() {
        return new MailedLinksInMemory();
    }
}
