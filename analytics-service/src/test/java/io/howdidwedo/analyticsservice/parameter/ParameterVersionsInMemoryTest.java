package io.howdidwedo.analyticsservice.parameter;

class ParameterVersionsInMemoryTest extends ParameterVersionsKit {
    @Override
    protected ParameterVersions fresh() {
        return new ParameterVersionsInMemory();
    }
}
