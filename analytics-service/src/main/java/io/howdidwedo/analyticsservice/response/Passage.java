package io.howdidwedo.analyticsservice.response;

/// A part of a text.
///
/// @param marked whether it is the word looked for
public record Passage(String text, boolean marked) {}
