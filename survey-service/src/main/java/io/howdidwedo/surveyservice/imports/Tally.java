package io.howdidwedo.surveyservice.imports;

/// How many rows ended how.
record Tally(long read, long accepted, long rejected, long repeated) {
    /// No rows yet.
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(RowResult result) {
        return switch (result.outcome()) {
            case ACCEPTED -> new Tally(read + 1, accepted + 1, rejected, repeated);
            case REJECTED -> new Tally(read + 1, accepted, rejected + 1, repeated);
            case REPEATED -> new Tally(read + 1, accepted, rejected, repeated + 1);
        };
    }
}
