package io.howdidwedo.surveyservice.merging;

import io.howdidwedo.contracts.event.DerivedId;
import java.util.Locale;
import java.util.UUID;

/// What may turn out to be one.
public enum MergeKind {
    CUSTOMER,
    TEAM,
    OFFERING;

    /// The word for it, as programs and events spell it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of one with this name, whatever its name is made of.
    public UUID keyOf(String name) {
        return DerivedId.of(word(), name);
    }
}
