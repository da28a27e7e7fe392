package io.howdidwedo.servicekit.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.jspecify.annotations.Nullable;

/// A step of a trace that is being made; it ends when it is closed. What it is told must not be
/// personal, nor a secret: it leaves the system.
public final class Step implements AutoCloseable {
    /// Nobody is told of it.
    public static final Step UNTOLD = new Step(Span.getInvalid(), null);

    private final Span span;
    private final @Nullable String traceparent;

    private Step(Span span, @Nullable String traceparent) {
        this.span = span;
        this.traceparent = traceparent;
    }

    static Step of(Span span) {
        return span.isRecording() ? new Step(span, Traceparent.of(span)) : UNTOLD;
    }

    /// Its place in the trace, as what follows from it is to carry; null when nobody is told.
    public @Nullable String traceparent() {
        return traceparent;
    }

    /// Calls it so, now that more is known.
    public void named(String name) {
        span.updateName(name);
    }

    /// Says something of it.
    public Step with(String what, String value) {
        span.setAttribute(what, value);
        return this;
    }

    /// Says something of it.
    public Step with(String what, long value) {
        span.setAttribute(what, value);
        return this;
    }

    /// Says that it goes together with a step of another trace.
    ///
    /// @param other its place; null when there is none
    public Step togetherWith(@Nullable String other) {
        if (traceparent != null && other != null && Traceparent.isTold(other)) {
            span.addLink(Span.fromContext(Traceparent.context(other)).getSpanContext());
        }
        return this;
    }

    /// It did not do what it was for. Only the kind of failure is told: what failures say may name
    /// people.
    public void failed(Throwable why) {
        failed(why.getClass().getSimpleName());
    }

    /// It did not do what it was for.
    ///
    /// @param kind of failure, in a word
    public void failed(String kind) {
        span.setStatus(StatusCode.ERROR, kind);
    }

    @Override
    public void close() {
        span.end();
    }
}
