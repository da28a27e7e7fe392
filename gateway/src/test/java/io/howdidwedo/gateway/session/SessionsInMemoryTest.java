package io.howdidwedo.gateway.session;

class SessionsInMemoryTest extends SessionsKit {
    @Override
    protected Sessions sessions() {
        return new SessionsInMemory();
    }
}
