package io.howdidwedo.servicekit.event;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether an event has all that its kind always has. The records say which of their components may
/// be null; a parser gives null for any that the sender left out, and whoever works with it later
/// would stumble.
final class Completeness {
    private static final ClassValue<List<RecordComponent>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(component -> !component.getType().isPrimitive())
                            .toList();
                }
            };

    private Completeness() {}

    /// The path of the first part that is null and must not be, such as `ratings[2].question`; null
    /// when none is missing.
    static @Nullable String firstMissingIn(Object whole) {
        for (RecordComponent component : COMPONENTS.get(whole.getClass())) {
            Object part = part(component, whole);
            if (part != null || !mayBeNull(component)) {
                String missing = missing(component.getName(), part);
                if (missing != null) {
                    return missing;
                }
            }
        }
        return null;
    }

    private static @Nullable String missing(String path, @Nullable Object part) {
        return switch (part) {
            case null -> path;
            case Record inner -> {
                String missing = firstMissingIn(inner);
                yield missing == null ? null : path + "." + missing;
            }
            case Iterable<?> many -> missingAmong(path, many);
            case Map<?, ?> many -> missingAmong(path, many);
            default -> null;
        };
    }

    private static @Nullable String missingAmong(String path, Iterable<?> many) {
        int place = 0;
        for (Object item : many) {
            String missing = missing(path + "[" + place++ + "]", item);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private static @Nullable String missingAmong(String path, Map<?, ?> many) {
        for (Map.Entry<?, ?> entry : many.entrySet()) {
            String missing = missing(path + "." + entry.getKey(), entry.getValue());
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object part(RecordComponent component, Object whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
