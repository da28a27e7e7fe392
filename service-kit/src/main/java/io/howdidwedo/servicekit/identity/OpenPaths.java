package io.howdidwedo.servicekit.identity;

import java.util.List;

/// Paths that need no login: the customers', who hold signed links instead. A service that has
/// some declares one bean of this type.
public record OpenPaths(List<String> patterns) {

    public OpenPaths {
        patterns = List.copyOf(patterns);
    }
}
