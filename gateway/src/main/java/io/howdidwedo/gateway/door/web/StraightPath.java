package io.howdidwedo.gateway.door.web;

import java.util.List;
import java.util.Locale;

/// A path that the door and every service read alike: nothing in it climbs, doubles or hides.
final class StraightPath {
    private static final List<String> CROOKED =
            List.of("//", "/./", "/../", ";", "\\", "%2e", "%2f", "%5c", "%00", "%25");

    private StraightPath() {}

    /// Whether the raw path has nothing that another program might read differently.
    public static boolean is(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.startsWith("/")
                && CROOKED.stream().noneMatch(lower::contains)
                && !lower.endsWith("/..")
                && !lower.endsWith("/.");
    }
}
