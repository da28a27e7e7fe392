package io.howdidwedo.servicekit.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.module.SimpleValueInstantiators;

/// Makes records by a handle on their constructor that is adapted once. Jackson's own way adapts it
/// again for each record that is read (`invokeWithArguments`), which takes longer than all else
/// about a small event.
final class RecordInstantiators extends SimpleValueInstantiators {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config,
            BeanDescription.Supplier bean,
            ValueInstantiator instantiator) {
        return instantiator.getClass() == StdValueInstantiator.class
                        && instantiator.getWithArgsCreator() instanceof AnnotatedConstructor creator
                        && creator.getDeclaringClass().isRecord()
                ? new OfRecord((StdValueInstantiator) instantiator, creator.getAnnotated())
                : instantiator;
    }

    private static final class OfRecord extends StdValueInstantiator {
        private final MethodHandle constructor;

        OfRecord(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            this.constructor = adapted(constructor);
        }

        private static MethodHandle adapted(Constructor<?> constructor) {
            try {
                return MethodHandles.privateLookupIn(
                                constructor.getDeclaringClass(), MethodHandles.lookup())
                        .unreflectConstructor(constructor)
                        .asFixedArity()
                        .asSpreader(Object[].class, constructor.getParameterCount())
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("A record's constructor is out of reach", e);
            }
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
            try {
                return constructor.invokeExact(arguments);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                return context.handleInstantiationProblem(
                        _valueClass, arguments, rewrapCtorProblem(context, e));
            }
        }
    }
}
