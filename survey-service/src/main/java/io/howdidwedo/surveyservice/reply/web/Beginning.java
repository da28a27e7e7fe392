package io.howdidwedo.surveyservice.reply.web;

/// A reply's beginning with everything filled in.
///
/// @param name of the template
record Beginning(String name, String text) {}
