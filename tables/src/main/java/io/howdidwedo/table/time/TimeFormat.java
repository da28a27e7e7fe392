package io.howdidwedo.table.time;

import java.util.Arrays;
import java.util.Optional;

/// How the times of a column are written where a cell alone does not tell: in which order the
/// digits of a day stand, or what bare numbers count. All other forms are understood with any.
public enum TimeFormat {
    /// As each cell says itself; one that may be two days is refused.
    AS_WRITTEN("as-written", "as they say themselves"),
    DAY_FIRST("day-first", "day first: 31/12/2026"),
    MONTH_FIRST("month-first", "month first: 12/31/2026"),
    YEAR_FIRST("year-first", "year first: 26/12/31"),
    EXCEL_DAYS("excel-days", "numbers of days, as Excel counts them"),
    UNIX_SECONDS("unix-seconds", "numbers of seconds since 1970"),
    UNIX_MILLISECONDS("unix-milliseconds", "numbers of milliseconds since 1970");

    private final String id;
    private final String label;

    TimeFormat(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// How it is called in a mapping.
    public String id() {
        return id;
    }

    /// How people are told of it.
    public String label() {
        return label;
    }

    /// The format that is called so in a mapping.
    public static Optional<TimeFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }
}
