package io.howdidwedo.gateway.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Reads bodies as strictly as the services behind the gateway do: a field that is not known or
/// stated twice, a value of another kind and nothing within a list are refused.
public final class StatedBodies {
    private StatedBodies() {}

    static JsonMapper strict(JsonMapper json) {
        return json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultNullHandling(_ -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercion -> {
                            coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                            coercion.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                            coercion.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                        })
                .build();
    }

    /// What was wrong with a body, in one sentence that names the place and not the value; empty
    /// when this is no failure to read one.
    public static Optional<String> problem(@Nullable Throwable failure) {
        if (failure instanceof JacksonException json) {
            return Optional.of(place(json) + ": " + reason(json));
        }
        return failure == null ? Optional.empty() : problem(failure.getCause());
    }

    private static String place(JacksonException failure) {
        String path =
                failure.getPath().stream()
                        .map(
                                step ->
                                        step.getPropertyName() == null
                                                ? "[" + step.getIndex() + "]"
                                                : "." + step.getPropertyName())
                        .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.substring(path.startsWith(".") ? 1 : 0);
    }

    private static String reason(JacksonException failure) {
        return switch (failure) {
            case PropertyBindingException unknown ->
                    "is not known here; known are "
                            + Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of())
                                    .stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .collect(Collectors.joining(", "));
            case InvalidNullException _ -> "must not be null";
            case MismatchedInputException mismatch -> "must be " + kind(mismatch.getTargetType());
            default ->
                    failure.getOriginalMessage().startsWith("Duplicate ")
                            ? "one of its fields is stated twice"
                            : "it is not valid JSON here";
        };
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return type != null && Collection.class.isAssignableFrom(type) ? "a list" : "one object";
    }
}
