package io.howdidwedo.analyticsservice.statistics.nonresponse;

import io.howdidwedo.analyticsservice.statistics.Interval;

/// Invitations of one kind, such as one tier, offering and channel, and what became of them.
public record Cell(long invited, long answered, long hits) {
    public Cell {
        if (hits < 0 || answered < hits || invited < answered) {
            throw new IllegalArgumentException(
                    "%d invited, %d answered, %d hits".formatted(invited, answered, hits));
        }
    }

    /// Together with invitations of another kind.
    public Cell plus(Cell other) {
        return new Cell(invited + other.invited, answered + other.answered, hits + other.hits);
    }

    /// Between what share of all invited the hits must be, whatever those who kept silent would
    /// have said: none of them is a hit, or all are (Manski 1989, Journal of Human Resources
    /// 24:343-360). Somebody must be invited.
    public Interval bounds() {
        return new Interval(
                (double) hits / invited, (double) (hits + invited - answered) / invited);
    }

    /// How many invitations an answer stands for; there must be answers.
    double weight() {
        return (double) invited / answered;
    }
}
