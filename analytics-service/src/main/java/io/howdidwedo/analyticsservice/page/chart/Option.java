package io.howdidwedo.analyticsservice.page.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One of the script's objects, written down key by key.
final class Option {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    /// With this value; without the key where there is none.
    Option with(String key, @Nullable Object value) {
        if (value != null) {
            entries.put(key, value instanceof Option option ? option.map() : value);
        }
        return this;
    }

    /// What was written down.
    Map<String, Object> map() {
        return entries;
    }
}
