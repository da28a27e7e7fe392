package io.howdidwedo.gateway.web;

/// What a page says that could not be shown.
record RefusalPage(int status, String title, String detail, String requestId) {}
