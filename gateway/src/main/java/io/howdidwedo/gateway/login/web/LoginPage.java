package io.howdidwedo.gateway.login.web;

import java.util.List;

/// The login form.
///
/// @param formToken what the form must send back
/// @param next where to go after
/// @param user what was typed before
/// @param message why it did not work the last time; empty the first time
/// @param ways in beside a password
record LoginPage(String formToken, String next, String user, String message, List<Way> ways) {
    LoginPage {
        ways = List.copyOf(ways);
    }

    /// A way in that begins elsewhere.
    ///
    /// @param name what people call it
    record Way(String name, String path) {}
}
