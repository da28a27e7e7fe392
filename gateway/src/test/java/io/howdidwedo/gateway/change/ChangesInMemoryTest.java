package io.howdidwedo.gateway.change;

class ChangesInMemoryTest extends ChangesKit {
    @Override
    protected Changes changes() {
        return new ChangesInMemory();
    }
}
