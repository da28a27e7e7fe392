package io.howdidwedo.gateway.login;

class KnownBrowsersInMemoryTest extends KnownBrowsersKit {
    @Override
    protected KnownBrowsers browsers() {
        return new KnownBrowsersInMemory();
    }
}
