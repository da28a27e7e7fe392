package io.howdidwedo.gateway.pages;

/// What a page says that could not be shown.
public record RefusalPage(int status, String title, String detail, String requestId) {}
