package io.howdidwedo.analyticsservice.parameter;

class RememberedParametersTest extends ParameterVersionsKit {
    @Override
    protected ParameterVersions fresh() {
        return new RememberedParameters();
    }
}
