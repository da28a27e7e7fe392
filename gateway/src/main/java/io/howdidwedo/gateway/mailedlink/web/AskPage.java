package io.howdidwedo.gateway.mailedlink.web;

/// Where somebody asks for a new password.
///
/// @param message why it did not work the last time; empty the first time
record AskPage(String formToken, String message) {}
