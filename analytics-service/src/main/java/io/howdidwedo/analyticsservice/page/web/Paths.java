package io.howdidwedo.analyticsservice.page.web;

/// Pages that others lead to.
public final class Paths {
    /// The answers behind a figure.
    public static final String ANSWERS = "/dashboard/answers";

    /// The overview.
    public static final String OVERVIEW = "/dashboard";

    private Paths() {}
}
