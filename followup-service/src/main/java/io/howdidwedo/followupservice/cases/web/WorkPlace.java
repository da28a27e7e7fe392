package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.link.OneSpelling;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A place in the list of cases, as addresses carry it.
final class WorkPlace {
    private static final String BETWEEN = "~";

    private WorkPlace() {}

    static String write(CaseQuery.Place place) {
        return place.dueAt() + BETWEEN + place.id();
    }

    /// The place that was written exactly so; null when it was not.
    static CaseQuery.@Nullable Place read(String text) {
        String[] parts = text.split(BETWEEN, 2);
        Check check = new Check();
        Instant dueAt = new StatedValues(check).instant("cursor", parts[0]);
        if (check.isWrong()) {
            return null;
        }
        return OneSpelling.id(parts[parts.length - 1])
                .map(id -> new CaseQuery.Place(dueAt, id))
                .filter(place -> write(place).equals(text))
                .orElse(null);
    }
}
