package io.howdidwedo.gateway.login.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page after the door: who you are and where you can go.
///
/// @param csrf what the logout form must send back
/// @param theme the colours the reader chose; null where their system decides
record HomePage(
        String name, String roles, String csrf, @Nullable String theme, List<Place> places) {
    public HomePage {
        places = List.copyOf(places);
    }

    /// Somewhere to go.
    record Place(String path, String name, String purpose) {}
}
