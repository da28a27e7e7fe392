package io.howdidwedo.gateway.pages;

import java.util.List;

/// The first page after the door: who you are and where you can go.
///
/// @param csrf what the logout form must send back
public record HomePage(String name, String roles, String csrf, List<Place> places) {
    public HomePage {
        places = List.copyOf(places);
    }

    /// Somewhere to go.
    public record Place(String path, String name, String purpose) {}
}
