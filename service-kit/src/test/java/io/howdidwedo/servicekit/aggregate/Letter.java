package io.howdidwedo.servicekit.aggregate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An aggregate to try things with; public, as the driver's record codec wants it.
public record Letter(
        String to, @Nullable String text, List<String> stamps, Map<String, Integer> marks) {}
