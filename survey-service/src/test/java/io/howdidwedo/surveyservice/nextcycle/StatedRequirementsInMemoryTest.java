package io.howdidwedo.surveyservice.nextcycle;

class StatedRequirementsInMemoryTest extends StatedRequirementsKit {
    @Override
    protected StatedRequirements empty() {
        return new StatedRequirementsInMemory();
    }
}
