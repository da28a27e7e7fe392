package io.howdidwedo.analyticsservice.page.web;

/// Something to choose.
public record Choice(String value, String label, boolean chosen) {}
