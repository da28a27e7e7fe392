package io.howdidwedo.surveyservice.followup;

/// What became of a mail about something said.
public enum Delivery {
    /// It is shown on the page only.
    NOT_MAILED,
    /// It will go out.
    WAITING,
    /// The mail system has it.
    SENT,
    /// The mail system will never take it to this address.
    REFUSED
}
