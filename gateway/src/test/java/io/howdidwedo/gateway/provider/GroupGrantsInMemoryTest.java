package io.howdidwedo.gateway.provider;

class GroupGrantsInMemoryTest extends GroupGrantsKit {
    @Override
    protected GroupGrants grants() {
        return new GroupGrantsInMemory();
    }
}
