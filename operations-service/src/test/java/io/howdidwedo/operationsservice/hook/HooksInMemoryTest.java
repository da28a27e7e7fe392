package io.howdidwedo.operationsservice.hook;

class HooksInMemoryTest extends HooksKit {
    @Override
    protected Hooks hooks() {
        return new HooksInMemory();
    }
}
