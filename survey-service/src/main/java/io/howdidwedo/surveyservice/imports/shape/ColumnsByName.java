package io.howdidwedo.surveyservice.imports.shape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The columns of a table, found by their letters and digits whatever their case.
public record ColumnsByName(List<String> columns) {

    /// The first column of one of these names, each in small letters and digits only.
    Optional<String> named(String... names) {
        return List.of(names).stream()
                .flatMap(name -> columns.stream().filter(column -> plain(column).equals(name)))
                .findFirst();
    }

    /// The first column, but for these, in whose heading this is found.
    Optional<String> about(Pattern words, List<String> except) {
        return columns.stream()
                .filter(column -> !except.contains(column))
                .filter(column -> words.matcher(column).find())
                .findFirst();
    }

    /// A name as it is compared: its letters and digits, in small letters.
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
