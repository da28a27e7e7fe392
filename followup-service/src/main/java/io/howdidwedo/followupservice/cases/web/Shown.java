package io.howdidwedo.followupservice.cases.web;

/// Which cases the page shows.
enum Shown {
    ALL("Everything open"),
    MINE("Mine"),
    OVERDUE("Overdue"),
    ASIDE("Put aside"),
    ENDED("Resolved and recovered");

    private final String label;

    Shown(String label) {
        this.label = label;
    }

    /// What people read.
    public String label() {
        return label;
    }
}
