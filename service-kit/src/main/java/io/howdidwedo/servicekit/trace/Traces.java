package io.howdidwedo.servicekit.trace;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.jspecify.annotations.Nullable;

/// Where a service tells the steps it makes. While nobody is told, asking costs a comparison.
public final class Traces implements AutoCloseable {
    /// Nobody is told.
    public static final Traces OFF = new Traces();

    private final @Nullable SdkTracerProvider provider;
    private final @Nullable Tracer tracer;

    private Traces() {
        this.provider = null;
        this.tracer = null;
    }

    /// Told to this provider, as many as it samples.
    public Traces(SdkTracerProvider provider) {
        this.provider = provider;
        this.tracer = provider.get("io.howdidwedo");
    }

    /// Whether anybody is told.
    public boolean isOn() {
        return tracer != null;
    }

    /// What somebody from outside asks for: the first step of a trace, or one that goes on with
    /// theirs. Of those that begin here only a part is told.
    ///
    /// @param theirs where they are in a trace of theirs; null when they do not say
    public Step asked(String name, @Nullable String theirs) {
        if (tracer == null) {
            return Step.UNTOLD;
        }
        Context parent = theirs == null ? Context.root() : Traceparent.context(theirs);
        return begun(tracer, name, SpanKind.SERVER, parent);
    }

    /// Going on with a trace that is told; without one nobody is told.
    ///
    /// @param before the step it follows from
    public Step goingOn(String name, SpanKind kind, @Nullable String before) {
        return tracer == null || before == null || !Traceparent.isTold(before)
                ? Step.UNTOLD
                : begun(tracer, name, kind, Traceparent.context(before));
    }

    /// The same, of something done within.
    public Step goingOn(String name, @Nullable String before) {
        return goingOn(name, SpanKind.INTERNAL, before);
    }

    private static Step begun(Tracer tracer, String name, SpanKind kind, Context parent) {
        return Step.of(tracer.spanBuilder(name).setParent(parent).setSpanKind(kind).startSpan());
    }

    /// Tells what is still to be told.
    @Override
    public void close() {
        if (provider != null) {
            provider.close();
        }
    }
}
