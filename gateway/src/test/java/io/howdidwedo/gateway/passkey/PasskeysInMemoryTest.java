package io.howdidwedo.gateway.passkey;

class PasskeysInMemoryTest extends PasskeysKit {
    @Override
    protected Passkeys passkeys() {
        return new PasskeysInMemory();
    }
}
