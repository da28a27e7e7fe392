package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import io.howdidwedo.servicekit.identity.Caller;
import org.jspecify.annotations.Nullable;

/// A page for somebody who is logged in, with the menu.
///
/// @param section where in the menu it stands; null for what stands nowhere
record StaffPage(
        String organisation,
        Caller caller,
        @Nullable Section section,
        String title,
        Content body) {}
