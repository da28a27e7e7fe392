package io.howdidwedo.servicekit.page;

import gg.jte.Content;

/// A page without the menu.
record BarePage(String organisation, String title, Content body) {}
