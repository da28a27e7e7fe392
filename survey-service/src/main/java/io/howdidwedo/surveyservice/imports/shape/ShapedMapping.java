package io.howdidwedo.surveyservice.imports.shape;

import io.howdidwedo.table.field.FieldSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mapping while it is put together.
final class ShapedMapping {
    private final Map<String, FieldSource> sources = new LinkedHashMap<>();

    /// A mapping of rows of this source.
    static ShapedMapping ofSource(String source) {
        ShapedMapping mapping = new ShapedMapping();
        mapping.sources.put("source", FieldSource.constant(source));
        return mapping;
    }

    /// The field is this column, if there is one and no other is that field.
    ShapedMapping put(String field, Optional<String> column) {
        column.ifPresent(name -> sources.putIfAbsent(field, FieldSource.column(name)));
        return this;
    }

    /// The same; something else stands in where the cell is empty.
    ShapedMapping put(String field, Optional<String> column, String otherwise) {
        column.ifPresent(
                name ->
                        sources.putIfAbsent(
                                field, new FieldSource(name, null, otherwise, null, null)));
        return this;
    }

    /// The same with values that stand for its words.
    ShapedMapping put(String field, Optional<String> column, Map<String, String> standsFor) {
        column.ifPresent(
                name ->
                        sources.put(
                                field,
                                new FieldSource(
                                        name, null, null, null, null, null, null, standsFor)));
        return this;
    }

    /// The field is this column of times, which are of this zone and written so.
    ShapedMapping time(
            String field, Optional<String> column, @Nullable String zone, @Nullable String times) {
        column.ifPresent(
                name ->
                        sources.putIfAbsent(
                                field,
                                new FieldSource(name, null, null, zone, null, times, null, null)));
        return this;
    }

    Map<String, FieldSource> sources() {
        return sources;
    }
}
