package io.howdidwedo.surveyservice.invitation;

class InvitationsInMemoryTest extends InvitationsKit {
    @Override
    protected Invitations empty() {
        return new InvitationsInMemory();
    }
}
