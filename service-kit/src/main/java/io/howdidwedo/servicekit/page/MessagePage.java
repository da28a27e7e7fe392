package io.howdidwedo.servicekit.page;

import org.jspecify.annotations.Nullable;

/// What a page says that has nothing but a few sentences.
///
/// @param instead the same page without what its address stated; null when that is no way on
/// @param back the page somebody came from; null when that is not known
record MessagePage(String title, String text, @Nullable String instead, @Nullable String back) {}
