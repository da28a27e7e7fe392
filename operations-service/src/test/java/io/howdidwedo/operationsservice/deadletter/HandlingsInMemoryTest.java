package io.howdidwedo.operationsservice.deadletter;

class HandlingsInMemoryTest extends HandlingsKit {
    @Override
    protected Handlings empty() {
        return new HandlingsInMemory();
    }
}
