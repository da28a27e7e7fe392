package io.howdidwedo.servicekit.mongo;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/// Reads and writes a record as the driver's own record codec does, by handles that are made once:
/// that one goes through reflection, with all its checks, for each component of each record.
final class RecordCodec<T> implements Codec<T> {
    private static final EncoderContext WITHIN = EncoderContext.builder().build();

    private final Class<T> type;
    private final List<Part> parts;
    private final Map<String, Part> byName = new HashMap<>();
    private final MethodHandle constructor;

    /// One component.
    ///
    /// @param accessor takes the record, gives the component
    private record Part(
            int place, String name, boolean primitive, Codec<Object> codec, MethodHandle accessor) {
        @Nullable Object in(Object whole) {
            try {
                return (Object) accessor.invokeExact(whole);
            } catch (Throwable e) {
                throw new CodecConfigurationException("Cannot read the component " + name, e);
            }
        }
    }

    RecordCodec(Class<T> type, CodecRegistry registry) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        try {
            MethodHandles.Lookup inside =
                    MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            Part[] found = new Part[components.length];
            for (int i = 0; i < found.length; i++) {
                found[i] = part(i, components[i], inside, registry);
                byName.put(found[i].name(), found[i]);
            }
            this.parts = List.of(found);
            this.constructor = constructor(type, components, inside);
        } catch (ReflectiveOperationException e) {
            throw new CodecConfigurationException("Cannot look into " + type, e);
        }
    }

    private static Part part(
            int place, RecordComponent component, MethodHandles.Lookup inside, CodecRegistry codecs)
            throws IllegalAccessException {
        return new Part(
                place,
                component.getName(),
                component.getType().isPrimitive(),
                codec(component, codecs),
                inside.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
    }

    @SuppressWarnings("unchecked")
    private static Codec<Object> codec(RecordComponent component, CodecRegistry codecs) {
        Class<?> boxed = MethodType.methodType(component.getType()).wrap().returnType();
        return (Codec<Object>)
                (component.getGenericType() instanceof ParameterizedType generic
                        ? codecs.get(boxed, Arrays.asList(generic.getActualTypeArguments()))
                        : codecs.get(boxed));
    }

    private static MethodHandle constructor(
            Class<?> type, RecordComponent[] components, MethodHandles.Lookup inside)
            throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return inside.findConstructor(type, MethodType.methodType(void.class, types))
                .asFixedArity()
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeStartDocument();
        for (Part part : parts) {
            Object component = part.in(value);
            if (component != null) {
                writer.writeName(part.name());
                part.codec().encode(writer, component, WITHIN);
            }
        }
        writer.writeEndDocument();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        Object[] components = new Object[parts.size()];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            Part part = byName.get(reader.readName());
            if (part == null) {
                reader.skipValue();
            } else if (reader.getCurrentBsonType() == BsonType.NULL) {
                readNull(reader, part);
            } else {
                components[part.place()] = context.decodeWithChildContext(part.codec(), reader);
            }
        }
        reader.readEndDocument();
        return made(components);
    }

    private void readNull(BsonReader reader, Part part) {
        if (part.primitive()) {
            throw new BsonInvalidOperationException(
                    "Null stands for the primitive " + part.name() + " of " + type.getName());
        }
        reader.readNull();
    }

    private T made(Object[] components) {
        try {
            return type.cast((Object) constructor.invokeExact(components));
        } catch (Throwable e) {
            throw new CodecConfigurationException(
                    "Unable to invoke canonical constructor of record class " + type.getName(), e);
        }
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
