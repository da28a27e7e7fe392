package io.howdidwedo.followupservice.cases.history;

/// What can happen to a case. It is kept under this name; the sentence people read is in the bundle
/// `history`.
public enum HistoryCode {
    /// Arguments: the names of other rules that fit, too.
    OPENED,
    TOOK_OVER,
    /// Argument: the new owner's name.
    GAVE_TO,
    /// Argument: the team.
    HANDED_OVER_TO,
    /// Argument: what the other case is about.
    MERGED_INTO,
    /// Argument: what the other case is about.
    TOOK_IN,
    /// Argument: what the other case is about.
    GAVE_BACK,
    /// Argument: who is away.
    OWNER_AWAY,
    /// Arguments: who is away, and who stands in.
    STAND_IN,
    NOTED,
    CONTACTED,
    WROTE,
    TOLD,
    TOLD_OF_FIX,
    CUSTOMER_WROTE,
    CUSTOMER_NOT_HELPED,
    WAITS,
    RESUMED,
    /// Arguments: until when, and the team's time zone.
    PUT_ASIDE,
    NOT_ASIDE,
    /// Arguments: by when, and the team's time zone.
    PROMISED,
    KEPT,
    PROMISE_OVERDUE,
    DUE_SOON,
    /// Argument: the new level.
    ESCALATED,
    OVERDUE,
    /// Argument, with the last reminder only: `last`.
    STILL_OVERDUE,
    RESOLVED,
    /// Argument: the deed.
    TOOK_BACK,
    REOPENED,
    RECOVERED,
    ERASED,
    /// Arguments: the name before and now.
    CAUSE_RENAMED,
    /// Argument: the verdict.
    VERDICT_NOW,
    /// What an earlier version wrote and this one does not know. Argument: the sentence.
    OTHER
}
