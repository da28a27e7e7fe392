package io.howdidwedo.contracts.response;

/// The customer's own words. Personal: erasure must reach it.
///
/// @param question id of the question, `next-time` for "What can we do even better next time?"
/// @param text as written
public record Comment(String question, String text) {}
