package io.howdidwedo.gateway.secondstep;

class SecondStepsInMemoryTest extends SecondStepsKit {
    @Override
    protected SecondSteps steps() {
        return new SecondStepsInMemory();
    }
}
