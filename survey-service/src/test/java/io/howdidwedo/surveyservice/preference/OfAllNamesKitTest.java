package io.howdidwedo.surveyservice.preference;

import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.merging.SomeMerges;

/// Also where somebody was merged it does what every keeper of preferences does.
class OfAllNamesKitTest extends PreferencesKit {
    @Override
    protected Preferences empty() {
        return new OfAllNames(
                new PreferencesInMemory(), () -> SomeMerges.of(Merge.Kind.CUSTOMER, "ann", "ana"));
    }
}
