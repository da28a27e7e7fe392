package io.howdidwedo.analyticsservice.page.web;

/// What is shown while a page is being counted.
///
/// @param title of the page
/// @param seconds it has been counted so far
/// @param lastTime how many seconds it took last time; 0 when that is not known
record CountingPage(String title, long seconds, long lastTime) {}
