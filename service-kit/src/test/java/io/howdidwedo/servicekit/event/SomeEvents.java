package io.howdidwedo.servicekit.event;

import io.howdidwedo.contracts.event.Event;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Events of any kind, made from what their records say of themselves.
final class SomeEvents {
    private static final Instant THEN = Instant.parse("2026-11-20T15:04:05Z");

    private SomeEvents() {}

    /// One in which nothing is left out.
    static Event whole(Class<? extends Event> type) {
        return (Event) record(type);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values =
                Arrays.stream(components)
                        .map(component -> value(component.getGenericType()))
                        .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No whole " + type.getSimpleName(), e);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            return switch (many.getRawType().getTypeName()) {
                case "java.util.List" -> List.of(value(of[0]), value(of[0]));
                case "java.util.Set" -> Set.of(value(of[0]));
                case "java.util.Map" -> Map.of(value(of[0]), value(of[1]));
                default -> throw new AssertionError("No value of " + type);
            };
        }
        return simple((Class<?>) type);
    }

    private static Object simple(Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getName()) {
            case "java.lang.String" -> "en";
            case "java.util.UUID" -> new UUID(7, 7);
            case "java.time.Instant" -> THEN;
            case "java.time.Duration" -> Duration.ofHours(2);
            case "java.time.LocalDate" -> LocalDate.of(2026, 11, 20);
            case "java.math.BigDecimal" -> new BigDecimal("12.50");
            case "boolean", "java.lang.Boolean" -> true;
            case "int", "java.lang.Integer" -> 3;
            case "long", "java.lang.Long" -> 3L;
            case "double", "java.lang.Double" -> 0.5;
            default -> throw new AssertionError("No value of " + type);
        };
    }
}
