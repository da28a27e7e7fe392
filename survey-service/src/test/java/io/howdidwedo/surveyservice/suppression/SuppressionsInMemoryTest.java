package io.howdidwedo.surveyservice.suppression;

class SuppressionsInMemoryTest extends SuppressionsKit {
    @Override
    protected Suppressions empty() {
        return new SuppressionsInMemory();
    }
}
