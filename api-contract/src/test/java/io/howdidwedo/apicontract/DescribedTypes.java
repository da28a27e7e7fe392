package io.howdidwedo.apicontract;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says of types in a contract what their sentences and their `@Nullable` say.
///
/// @param docs the sentences
/// @param names which type each schema is of
record DescribedTypes(SourceDocs docs, TypeNames names) {

    /// Says so of these schemas, by their names.
    @SuppressWarnings("rawtypes")
    void describe(Map<String, Schema> schemas) {
        names.types().forEach((name, type) -> describe(schemas.get(name), type));
        schemas.values().forEach(DescribedTypes::lowerCase);
    }

    private void describe(@Nullable Schema<?> schema, Class<?> type) {
        if (schema == null || !type.isRecord() || schema.getProperties() == null) {
            return;
        }
        schema.setDescription(emptyToNull(docs.getClassJavadoc(type)));
        Map<String, String> said = docs.getRecordClassParamJavadoc(type);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = schema.getProperties().get(name);
            if (property == null) {
                continue;
            }
            if (said.containsKey(name)) {
                property.setDescription(said.get(name));
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.getProperties().put(name, orNull(property));
            } else {
                required.add(name);
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Schema<?> orNull(Schema<?> property) {
        Schema<?> nothing = new Schema<>();
        nothing.setTypes(Set.of("null"));
        if (property.get$ref() != null) {
            Schema<?> either = new Schema<>();
            either.setDescription(property.getDescription());
            either.setAnyOf(List.of(new Schema<>().$ref(property.get$ref()), nothing));
            return either;
        }
        Set<String> types =
                new LinkedHashSet<>(Objects.requireNonNullElse(property.getTypes(), Set.of()));
        if (!types.isEmpty()) {
            types.add("null");
            property.setTypes(types);
        }
        return property;
    }

    /// Constants are written in lower case, and read in any.
    private static void lowerCase(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        lowerCaseConstants(schema);
        lowerCase(schema.getItems());
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            lowerCase(values);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(DescribedTypes::lowerCase);
        }
    }

    @SuppressWarnings("unchecked")
    private static void lowerCaseConstants(Schema<?> schema) {
        if (schema.getEnum() != null) {
            List<Object> lower = new ArrayList<>();
            schema.getEnum()
                    .forEach(one -> lower.add(String.valueOf(one).toLowerCase(Locale.ROOT)));
            if (schema.getTypes() != null && schema.getTypes().contains("null")) {
                lower.add(null);
            }
            ((Schema<Object>) schema).setEnum(lower);
        }
    }
}
