package io.howdidwedo.surveyservice.preference;

class PreferencesInMemoryTest extends PreferencesKit {
    @Override
    protected Preferences empty() {
        return new PreferencesInMemory();
    }
}
