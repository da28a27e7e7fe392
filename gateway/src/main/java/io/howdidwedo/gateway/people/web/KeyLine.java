package io.howdidwedo.gateway.people.web;

/// An API key in the list.
///
/// @param may what it may do
/// @param made when, and by whom
/// @param used the day of its last use; empty when it never was
record KeyLine(String id, String name, String may, String teams, String made, String used) {}
