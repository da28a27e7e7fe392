package io.howdidwedo.contracts.cases;

/// What kind of thing the team says to a customer.
public enum Telling {
    /// They write; it is mailed.
    REPLY,
    /// They promise to do something.
    PROMISE,
    /// They have done what they promised.
    PROMISE_KEPT,
    /// They tell how it was put right; it is mailed.
    RESOLUTION,
    /// They tell what was done about a root cause that several had raised; it is mailed to those
    /// who want mail.
    FIX,
    /// A rule has them told something without a case, such as thanks; it is mailed to those who
    /// want mail.
    THANKS
}
