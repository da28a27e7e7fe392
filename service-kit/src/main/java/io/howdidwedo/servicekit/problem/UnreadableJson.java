package io.howdidwedo.servicekit.problem;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/// Says what a JSON parser did not understand: where and what was expected, never the value.
public final class UnreadableJson {
    private static final Map<Class<?>, String> KINDS =
            Map.ofEntries(
                    Map.entry(String.class, "text"),
                    Map.entry(Boolean.class, "true or false"),
                    Map.entry(boolean.class, "true or false"),
                    Map.entry(Integer.class, "a whole number"),
                    Map.entry(int.class, "a whole number"),
                    Map.entry(Long.class, "a whole number"),
                    Map.entry(long.class, "a whole number"),
                    Map.entry(Double.class, "a number"),
                    Map.entry(double.class, "a number"),
                    Map.entry(BigDecimal.class, "a number"),
                    Map.entry(UUID.class, "an id like 123e4567-e89b-12d3-a456-426614174000"),
                    Map.entry(Duration.class, "a duration like PT2H or P3D"),
                    Map.entry(
                            Instant.class,
                            "an instant like 2026-11-20T15:04:05Z, from 1970 to 2200"),
                    Map.entry(LocalDate.class, "a day like 2026-11-20, from 1970 to 2200"),
                    Map.entry(YearMonth.class, "a month like 2026-11, from 1970 to 2200"),
                    Map.entry(LocalTime.class, "a time of day like 08:00"));

    private static final String TWICE = "Duplicate ";

    private UnreadableJson() {}

    /// The failure as a violation of the field it happened in.
    public static InvalidInput asInvalidInput(JacksonException failure) {
        return new InvalidInput(path(failure), reason(failure));
    }

    /// What a JSON parser did not understand, with the field, without the value.
    static String describe(JacksonException failure) {
        String path = path(failure);
        var at = failure.getLocation();
        return path
                + ": cannot be read"
                + (at == null
                        ? ""
                        : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")")
                + "; "
                + reason(failure);
    }

    private static String path(JacksonException failure) {
        return !failure.getPath().isEmpty()
                ? failure.getPath().stream()
                        .map(
                                step ->
                                        step.getPropertyName() == null
                                                ? "[" + step.getIndex() + "]"
                                                : step.getPropertyName())
                        .reduce((a, b) -> b.startsWith("[") ? a + b : a + "." + b)
                        .orElse("body")
                : "body";
    }

    /// In our own words: Jackson's name classes and quote the value, which may be personal.
    private static String reason(JacksonException failure) {
        if (failure instanceof StreamReadException
                && String.valueOf(failure.getOriginalMessage()).startsWith(TWICE)) {
            return "one of its fields is stated twice";
        }
        return switch (failure) {
            case MismatchedInputException mismatch -> reason(mismatch);
            case InputCoercionException number -> expected(number.getTargetType());
            default -> "it is not valid JSON here";
        };
    }

    private static String reason(MismatchedInputException mismatch) {
        return switch (mismatch) {
            case PropertyBindingException unknown -> "is not known here; " + known(unknown);
            case InvalidNullException _ -> "must not be null";
            default ->
                    mismatch.getTargetType() == null
                            ? "it is not valid JSON here"
                            : expected(mismatch.getTargetType());
        };
    }

    private static String known(PropertyBindingException unknown) {
        return Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", ", "known are ", ""));
    }

    /// What a value of this type must be, in words.
    static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> String.valueOf(constant).toLowerCase(Locale.ROOT))
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "must be one object";
        }
        return "must be " + KINDS.getOrDefault(type, "something else");
    }
}
