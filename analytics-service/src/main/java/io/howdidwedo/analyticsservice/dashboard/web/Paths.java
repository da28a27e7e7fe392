package io.howdidwedo.analyticsservice.dashboard.web;

/// Pages that others lead to.
final class Paths {
    /// The answers behind a figure.
    static final String ANSWERS = "/dashboard/answers";

    /// The overview.
    static final String OVERVIEW = "/dashboard";

    private Paths() {}
}
