package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.CaseQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in the list of cases, as addresses carry it.
final class WorkPlace {
    private static final String BETWEEN = "~";

    private WorkPlace() {}

    static String write(CaseQuery.Place place) {
        return place.dueAt() + BETWEEN + place.id();
    }

    /// The place that was written; null when it was not.
    static CaseQuery.@Nullable Place read(String text) {
        String[] parts = text.split(BETWEEN, 2);
        if (parts.length != 2) {
            return null;
        }
        try {
            return new CaseQuery.Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
