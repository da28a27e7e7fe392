package io.howdidwedo.surveyservice.preference;

class RememberedPreferencesTest extends PreferencesKit {
    @Override
    protected Preferences empty() {
        return new RememberedPreferences();
    }
}
