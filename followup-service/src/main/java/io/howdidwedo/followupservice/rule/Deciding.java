package io.howdidwedo.followupservice.rule;

/// What several rules that fit the same answer make of it.
public enum Deciding {
    /// The first of them decides.
    FIRST,
    /// All take part: there is one case, of the highest priority and the shortest time that any of
    /// them states, and every message is told.
    ALL
}
