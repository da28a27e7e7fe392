package io.howdidwedo.servicekit.page;

import org.jspecify.annotations.Nullable;

/// What a page says that has nothing but a few sentences.
///
/// @param instead where somebody can go on from it; null when only to the start
record MessagePage(String title, String text, @Nullable String instead) {}
