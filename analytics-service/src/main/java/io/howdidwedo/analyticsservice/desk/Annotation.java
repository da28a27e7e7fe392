package io.howdidwedo.analyticsservice.desk;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What happened on a day, as somebody noted on the trend, because it may explain a change.
///
/// @param day as `2026-11-20`
/// @param part of the figures that it is about
public record Annotation(UUID id, String day, String sentence, KeptSlice part) {

    /// The day.
    public LocalDate on() {
        return LocalDate.parse(day);
    }

    /// Whether somebody who may see these suppliers may read it: they share a team with it.
    ///
    /// @param only empty for all
    boolean isReadableTo(Optional<Set<String>> only) {
        String about = part.filters().get(Dimension.SUPPLIER.id());
        return only.map(mine -> about == null ? isAmong(mine) : mine.contains(about)).orElse(true);
    }

    private boolean isAmong(Set<String> mine) {
        return part.seesAll() || part.teams().stream().anyMatch(mine::contains);
    }

    /// Whether it is about something that a page of this slice shows.
    public boolean concerns(Slice slice) {
        return part.filters().entrySet().stream().allMatch(filter -> isIn(slice, filter));
    }

    private static boolean isIn(Slice slice, Map.Entry<String, String> filter) {
        return slice.filters().entrySet().stream()
                .filter(shown -> shown.getKey().id().equals(filter.getKey()))
                .allMatch(shown -> shown.getValue().contains(filter.getValue()));
    }
}
