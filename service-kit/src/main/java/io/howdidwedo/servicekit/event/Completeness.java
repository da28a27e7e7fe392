package io.howdidwedo.servicekit.event;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether an event has all that its kind always has. The records say which of their components may
/// be null; a parser gives null for any that the sender left out, and whoever works with it later
/// would stumble.
final class Completeness {
    private static final ClassValue<List<Part>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<Part> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(component -> !component.getType().isPrimitive())
                            .map(Part::of)
                            .toList();
                }
            };

    /// A component that may be null, as far as Java goes; its handle is made once.
    private record Part(String name, boolean mayBeNull, MethodHandle accessor) {
        static Part of(RecordComponent component) {
            try {
                MethodHandle accessor =
                        MethodHandles.privateLookupIn(
                                        component.getDeclaringRecord(), MethodHandles.lookup())
                                .unreflect(component.getAccessor())
                                .asType(MethodType.methodType(Object.class, Object.class));
                return new Part(component.getName(), mayBeNull(component), accessor);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("Cannot read " + component, e);
            }
        }

        private static boolean mayBeNull(RecordComponent component) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        @Nullable Object in(Object whole) {
            try {
                return (Object) accessor.invokeExact(whole);
            } catch (Throwable e) {
                throw new IllegalStateException("Cannot read " + name, e);
            }
        }
    }

    private Completeness() {}

    /// The path of the first part that is null and must not be, such as `ratings[2].question`; null
    /// when none is missing.
    static @Nullable String firstMissingIn(Object whole) {
        for (Part part : PARTS.get(whole.getClass())) {
            Object there = part.in(whole);
            if (there != null || !part.mayBeNull()) {
                String missing = missing(part.name(), there);
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
}
