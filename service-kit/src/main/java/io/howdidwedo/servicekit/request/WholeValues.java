package io.howdidwedo.servicekit.request;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.CollectionFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/// Reads a parameter that may be stated several times: each time is one value, whatever commas it
/// has, and an empty one is none.
final class WholeValues implements GenericConverter {
    private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

    private final ConversionService each;

    /// @param each by which each value is read
    WholeValues(ConversionService each) {
        this.each = each;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(String.class, Collection.class),
                new ConvertiblePair(String[].class, Collection.class));
    }

    @Override
    public Collection<Object> convert(
            @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        TypeDescriptor kind = to.getElementTypeDescriptor();
        Collection<Object> values =
                CollectionFactory.createCollection(
                        to.getType(), kind == null ? null : kind.getType(), 1);
        for (String text : texts(source)) {
            Object value = kind == null ? text : each.convert(text, TEXT, kind);
            if (value != null && !text.isBlank()) {
                values.add(value);
            }
        }
        return values;
    }

    private static List<String> texts(@Nullable Object source) {
        return switch (source) {
            case String text -> List.of(text);
            case String[] texts -> Arrays.asList(texts);
            case null, default -> List.of();
        };
    }
}
