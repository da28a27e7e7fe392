package io.howdidwedo.servicekit.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The place in a trace, as the header `traceparent` of W3C Trace Context has it.
final class Traceparent {
    static final String HEADER = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final int LENGTH = 55;
    private static final int HEX = 16;
    private static final TextMapGetter<String> GETTER =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(String written) {
                    return List.of(HEADER);
                }

                @Override
                public @Nullable String get(@Nullable String written, String key) {
                    return HEADER.equals(key) ? written : null;
                }
            };

    private Traceparent() {}

    /// Whether a trace is told of: most are not, and of those nothing more is looked at.
    static boolean isTold(@Nullable String written) {
        return written != null
                && written.length() == LENGTH
                && (Character.digit(written.charAt(LENGTH - 1), HEX) & 1) == 1;
    }

    /// The place this names; no place where it names none.
    static Context context(String written) {
        return W3C.extract(Context.root(), written, GETTER);
    }

    static String of(Span span) {
        String[] written = new String[1];
        W3C.inject(
                Context.root().with(span),
                written,
                (kept, key, value) -> {
                    if (kept != null && HEADER.equals(key)) {
                        kept[0] = value;
                    }
                });
        return Objects.requireNonNull(written[0]);
    }
}
