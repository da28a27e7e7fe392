package io.howdidwedo.table.time;

import java.util.List;

/// What the cells of a column tell about its times.
///
/// @param format the one all cells agree with; AS_WRITTEN when they leave it open or need none
/// @param choices what else they may mean; empty when nothing is left open
/// @param examples up to three of its cells, those that leave something open first
public record FoundTimes(TimeFormat format, List<TimeFormat> choices, List<String> examples) {
    /// Nothing is known.
    public static final FoundTimes NONE =
            new FoundTimes(TimeFormat.AS_WRITTEN, List.of(), List.of());

    /// Whether somebody has to choose before its cells can be read.
    public boolean isOpen() {
        return format == TimeFormat.AS_WRITTEN && !choices.isEmpty();
    }
}
