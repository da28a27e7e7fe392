package io.howdidwedo.table.time;

import java.util.Arrays;
import java.util.Optional;

/// How the times of a column are written where a cell alone does not tell: in which order the
/// digits of a day stand, or what bare numbers count. All other forms are understood with any.
public enum TimeFormat {
    /// As each cell says itself; one that may be two days is refused.
    AS_WRITTEN("as-written"),
    DAY_FIRST("day-first"),
    MONTH_FIRST("month-first"),
    YEAR_FIRST("year-first"),
    EXCEL_DAYS("excel-days"),
    UNIX_SECONDS("unix-seconds"),
    UNIX_MILLISECONDS("unix-milliseconds");

    private final String id;

    TimeFormat(String id) {
        this.id = id;
    }

    /// How it is called in a mapping.
    public String id() {
        return id;
    }

    /// The format that is called so in a mapping.
    public static Optional<TimeFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }
}
