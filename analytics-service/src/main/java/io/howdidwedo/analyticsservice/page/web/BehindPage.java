package io.howdidwedo.analyticsservice.page.web;

/// What a page's figures lack.
record BehindPage(String sentence) {}
