package io.howdidwedo.gateway.mailedlink.web;

/// What there is to say at the end of a way.
///
/// @param path where one goes on
/// @param press what that is called
record SaidPage(String title, String text, String path, String press) {}
