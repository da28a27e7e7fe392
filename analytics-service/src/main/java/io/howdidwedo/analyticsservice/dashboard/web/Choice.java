package io.howdidwedo.analyticsservice.dashboard.web;

/// Something to choose.
public record Choice(String value, String label, boolean chosen) {}
