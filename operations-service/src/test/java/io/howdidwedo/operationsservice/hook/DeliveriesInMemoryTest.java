package io.howdidwedo.operationsservice.hook;

class DeliveriesInMemoryTest extends DeliveriesKit {
    @Override
    protected Deliveries deliveries() {
        return new DeliveriesInMemory();
    }
}
