package io.howdidwedo.analyticsservice.page;

import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/// The periods that one press chooses. Each ends with the newest answers and goes on with them, in
/// a link that somebody keeps, too.
public enum Span {
    /// The last thirty days, by day.
    DAYS("30-days"),
    /// Three calendar months.
    QUARTER("quarter"),
    /// Twelve calendar months, which are looked at when nobody says otherwise.
    YEAR("year"),
    /// All there is until then.
    ALL("all");

    private static final int THIRTY = 30;
    private static final int THREE = 3;

    private final String id;

    Span(String id) {
        this.id = id;
    }

    /// Its name in addresses.
    public String id() {
        return id;
    }

    /// The span of this name.
    public static Optional<Span> named(String id) {
        return Arrays.stream(values()).filter(span -> span.id.equals(id)).findFirst();
    }

    /// Its days; none where it has no beginning.
    ///
    /// @param month in which the newest answers are
    /// @param day on which the newest of them are
    Optional<Days> upTo(YearMonth month, LocalDate day) {
        return switch (this) {
            case DAYS -> Optional.of(Days.upTo(day, THIRTY));
            case QUARTER -> Optional.of(Days.of(Months.upTo(month, THREE)));
            case YEAR -> Optional.of(Days.of(Months.upTo(month, Months.USUAL)));
            case ALL -> Optional.empty();
        };
    }
}
