package io.howdidwedo.gateway.mailedlink.web;

/// What somebody sees who follows a mailed link, or asks for one.
///
/// @param formToken what the form must send back
/// @param action where it goes
/// @param user who the link is for
/// @param invited whether they choose a name, too
/// @param name what they typed as their name
/// @param message why it did not work the last time; empty the first time
/// @param rule what a password has to be
record LinkPage(
        String formToken,
        String action,
        String user,
        boolean invited,
        String name,
        String message,
        String rule) {}
