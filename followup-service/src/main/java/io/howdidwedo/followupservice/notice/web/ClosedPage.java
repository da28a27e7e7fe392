package io.howdidwedo.followupservice.notice.web;

/// Why a link opens nothing.
record ClosedPage(String title, String text) {}
