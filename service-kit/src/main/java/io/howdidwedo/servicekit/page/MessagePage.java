package io.howdidwedo.servicekit.page;

/// What a page says that has nothing but a few sentences.
record MessagePage(String title, String text) {}
