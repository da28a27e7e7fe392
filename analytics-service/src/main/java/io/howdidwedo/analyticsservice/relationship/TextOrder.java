package io.howdidwedo.analyticsservice.relationship;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;

/// The order of ids given outside: by their UTF-8 bytes, as databases order text.
final class TextOrder {
    static final Comparator<String> BY_BYTES =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

    private TextOrder() {}
}
