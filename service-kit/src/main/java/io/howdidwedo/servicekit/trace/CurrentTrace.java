package io.howdidwedo.servicekit.trace;

import io.opentelemetry.api.trace.SpanKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// What is being worked on belongs to a trace, or of a set each part to one of its own. The events
/// that the work causes go on with it: they are told apart by their relationship, which is what
/// everything in the product is about.
public final class CurrentTrace {
    private static final CurrentTrace NONE = new CurrentTrace(Traces.OFF, Map.of(), null);
    private static final ScopedValue<CurrentTrace> NOW = ScopedValue.newInstance();

    /// So are its ids called in the log.
    private static final String IN_LOG = "traceId";

    private static final int ID_FROM = 3;
    private static final int ID_UNTIL = 35;

    private final Traces traces;
    private final Map<String, String> byKey;
    private final @Nullable String only;

    private CurrentTrace(Traces traces, Map<String, String> byKey, @Nullable String only) {
        this.traces = traces;
        this.byKey = byKey;
        this.only = only;
    }

    /// All that is done is this step.
    public static CurrentTrace of(Traces traces, Step step) {
        String place = step.traceparent();
        return place == null ? NONE : new CurrentTrace(traces, Map.of(), place);
    }

    /// A set is worked on.
    ///
    /// @param byKey the place of each part in its trace, by the key of the events it causes
    public static CurrentTrace ofSet(Traces traces, Map<String, String> byKey) {
        return byKey.isEmpty() ? NONE : new CurrentTrace(traces, Map.copyOf(byKey), null);
    }

    /// The one that this thread works in.
    public static CurrentTrace now() {
        return NOW.isBound() ? NOW.get() : NONE;
    }

    /// The place in its trace of what has this key; null when nobody is told of it.
    public @Nullable String of(String key) {
        return only != null ? only : byKey.get(key);
    }

    /// Something is handed to somebody outside: a step that follows from what has this key.
    public Step handingOver(String name, String key) {
        return traces.goingOn(name, SpanKind.CLIENT, of(key));
    }

    /// The same, following from all that is worked on, if that is of one trace.
    public Step handingOver(String name) {
        return traces.goingOn(name, SpanKind.CLIENT, theOnly());
    }

    private @Nullable String theOnly() {
        if (only != null) {
            return only;
        }
        Set<String> all = new HashSet<>(byKey.values());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /// Does work in it, on this thread. The log names it where it is one.
    public void during(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// The same, giving what the work gives.
    public <T> T during(Supplier<T> work) {
        return call(work::get);
    }

    /// The same, throwing what the work throws.
    <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        if (this == NONE) {
            return work.call();
        }
        String place = theOnly();
        String before = MDC.get(IN_LOG);
        if (place != null) {
            MDC.put(IN_LOG, place.substring(ID_FROM, ID_UNTIL));
        }
        try {
            return ScopedValue.where(NOW, this).call(work);
        } finally {
            if (before == null) {
                MDC.remove(IN_LOG);
            } else {
                MDC.put(IN_LOG, before);
            }
        }
    }
}
