package io.howdidwedo.gateway.profile.web;

/// A passkey of one's own.
///
/// @param name what its owner calls it
/// @param made when
/// @param used when somebody came in with it last
record PasskeyLine(String id, String name, String made, String used) {}
