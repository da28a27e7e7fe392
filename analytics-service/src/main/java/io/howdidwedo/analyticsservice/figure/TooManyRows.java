package io.howdidwedo.analyticsservice.figure;

/// A question would be answered with more rows than anybody could read.
public final class TooManyRows extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// More than there may be.
    public TooManyRows() {
        this(Counting.MOST_ROWS);
    }

    /// More than so many.
    public TooManyRows(int most) {
        super(
                "More than %d rows: split by less, or narrow the period or the filters."
                        .formatted(most));
    }
}
