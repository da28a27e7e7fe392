package io.howdidwedo.analyticsservice.comment;

/// A word where it stands in a text.
///
/// @param form without case and accents
/// @param shown in lower case as it was written
/// @param start of it in the text
/// @param end of it in the text
/// @param joined whether nothing but space is between it and the word before
public record Token(String form, String shown, Sense sense, int start, int end, boolean joined) {}
