package io.howdidwedo.apicontract;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Names types in the contract: what stands within a handler or another type carries its name in
/// front, so that no two are named alike.
final class TypeNames extends TypeNameResolver {
    private final Map<String, Class<?>> types = new TreeMap<>();

    /// The types that were named, by their names.
    Map<String, Class<?>> types() {
        return types;
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = name(type);
        Class<?> other = types.putIfAbsent(name, type);
        if (other != null && !other.equals(type)) {
            throw new IllegalStateException(other + " and " + type + " would both be " + name);
        }
        return name;
    }

    /// A listing of accounts is an `AccountListing`.
    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        Class<?> raw = type.getRawClass();
        if (!raw.isRecord()) {
            return super.nameForGenericType(type, options);
        }
        String of = type.containedType(0).getRawClass().getSimpleName().replaceFirst("View$", "");
        String name = of + raw.getSimpleName();
        types.put(name, raw);
        return name;
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> around = type.getEnclosingClass();
        if (around == null) {
            return name;
        }
        String outer = around.getSimpleName().replaceFirst("(?<=.)(Api|View|Form|Document)$", "");
        return name.startsWith(outer) ? name : outer + name;
    }
}
