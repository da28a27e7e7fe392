package io.howdidwedo.surveyservice.suppression;

class RememberedSuppressionsTest extends SuppressionsKit {
    @Override
    protected Suppressions empty() {
        return new RememberedSuppressions();
    }
}
