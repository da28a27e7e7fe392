package io.howdidwedo.servicekit.page;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Several values in one field that people type: parted by commas or lines. A value that has a
/// comma, a line or quotes itself stands in quotes, as in tables: `west, "Smith, Jones & Co"`.
public final class TypedList {
    private static final Pattern VALUE =
            Pattern.compile("\\s*\"((?:[^\"]|\"\")*)\"\\s*(?=[,\\n]|$)|[^,\\n]+");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\\n\"]");

    private TypedList() {}

    /// The values, without blank ones, as often as they are there.
    public static List<String> read(String typed) {
        return VALUE.matcher(typed)
                .results()
                .map(
                        value ->
                                value.group(1) == null
                                        ? value.group()
                                        : value.group(1).replace("\"\"", "\""))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// As they would be typed.
    public static String write(Collection<String> values) {
        return values.stream()
                .map(
                        value ->
                                NEEDS_QUOTES.matcher(value).find()
                                        ? "\"" + value.replace("\"", "\"\"") + "\""
                                        : value)
                .collect(Collectors.joining(", "));
    }
}
