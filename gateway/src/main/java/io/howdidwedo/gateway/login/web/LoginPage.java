package io.howdidwedo.gateway.login.web;

/// The login form.
///
/// @param formToken what the form must send back
/// @param next where to go after
/// @param user what was typed before
/// @param message why it did not work the last time; empty the first time
record LoginPage(String formToken, String next, String user, String message) {}
