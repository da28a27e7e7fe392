package io.howdidwedo.analyticsservice.chronicle.duckdb;

/// The chronicle could not be opened, written or read.
public final class ChronicleUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChronicleUnavailable(String what, Throwable cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
