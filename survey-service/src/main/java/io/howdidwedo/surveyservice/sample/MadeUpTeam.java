package io.howdidwedo.surveyservice.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// A team of the made-up history, and how well it does.
enum MadeUpTeam {
    HARBOUR_STREET("Harbour Street", 0.06, 0.15),
    OLD_MILL("Old Mill", 0.05, 0.25),
    GREEN_VALLEY("Green Valley", 0.06, 0.1),
    STATION_SQUARE("Station Square", 0.07, 0),
    MARKET_HALL("Market Hall", 0.08, -0.05),
    /// It gets worse for two months, and recovers.
    NORTH_BRIDGE("North Bridge", 0.06, 0.1);

    private static final List<MadeUpTeam> ALL = List.of(values());
    private static final int BAD_FROM = 140;
    private static final int BAD_UNTIL = 80;
    private static final double LATE_WHEN_BAD = 0.4;
    private static final double WARMTH_WHEN_BAD = -1;

    private final String label;
    private final double late;
    private final double warmth;

    MadeUpTeam(String label, double late, double warmth) {
        this.label = label;
        this.late = late;
        this.warmth = warmth;
    }

    /// One of them.
    static MadeUpTeam any(Random chance) {
        return ALL.get(chance.nextInt(ALL.size()));
    }

    /// What it is called.
    String label() {
        return label;
    }

    /// How probably it is late on this day.
    ///
    /// @param until the last day of the history
    double late(LocalDate day, LocalDate until) {
        return isBad(day, until) ? LATE_WHEN_BAD : late;
    }

    /// How many points better than others its customers find it.
    double warmth(LocalDate day, LocalDate until) {
        return isBad(day, until) ? WARMTH_WHEN_BAD : warmth;
    }

    /// Whether this day is one of its bad ones.
    boolean isBad(LocalDate day, LocalDate until) {
        return this == NORTH_BRIDGE
                && day.isAfter(until.minusDays(BAD_FROM))
                && !day.isAfter(until.minusDays(BAD_UNTIL));
    }
}
