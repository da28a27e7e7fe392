package io.howdidwedo.surveyservice.nextcycle;

class RememberedStatedRequirementsTest extends StatedRequirementsKit {
    @Override
    protected StatedRequirements empty() {
        return new RememberedStatedRequirements();
    }
}
