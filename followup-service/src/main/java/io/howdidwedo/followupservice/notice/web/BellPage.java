package io.howdidwedo.followupservice.notice.web;

/// How much somebody has not read.
record BellPage(long unread) {}
