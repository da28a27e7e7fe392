package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Scope;
import io.howdidwedo.servicekit.page.Entered;
import java.util.List;

/// API keys.
///
/// @param made the name of the key that was made just now; empty when none was
/// @param secret its secret, shown this once
/// @param said what was done; empty when nothing was
record KeysPage(
        String csrf,
        List<KeyLine> lines,
        Entered entered,
        List<Scope> scopes,
        String made,
        String secret,
        String said) {
    @Override
    public String toString() {
        return "keys page";
    }
}
