package io.howdidwedo.surveyservice.suppression;

/// Why an address gets no mail.
public enum Why {
    /// Nobody can be reached there.
    ADDRESS_GONE("bounced-before"),
    /// Whoever reads it called our mail unwanted.
    COMPLAINED("complained");

    private final String reason;

    Why(String reason) {
        this.reason = reason;
    }

    /// The word that transactions and invitations are suppressed with.
    public String reason() {
        return reason;
    }
}
