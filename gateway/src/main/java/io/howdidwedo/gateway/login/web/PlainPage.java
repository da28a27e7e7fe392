package io.howdidwedo.gateway.login.web;

/// One thing to be read, and where to go from there.
///
/// @param path where that is
/// @param press what the way there is called
/// @param byItself whether the browser goes there at once
record PlainPage(String title, String text, String path, String press, boolean byItself) {}
