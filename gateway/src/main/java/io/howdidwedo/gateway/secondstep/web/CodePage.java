package io.howdidwedo.gateway.secondstep.web;

import org.jspecify.annotations.Nullable;

/// Asks for a code at a login.
///
/// @param formToken what the form must send back
/// @param next where to go after
/// @param message why it did not work; empty the first time
/// @param offer what the phone is shown; null where it is set up
record CodePage(String formToken, String next, String message, @Nullable PhoneOffer offer) {}
