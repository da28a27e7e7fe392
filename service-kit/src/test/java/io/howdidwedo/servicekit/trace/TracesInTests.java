package io.howdidwedo.servicekit.trace;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;

/// Traces that are kept in memory, so that tests see what was told.
public final class TracesInTests {
    /// A place in somebody's trace that is told of.
    public static final String TOLD = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    /// One that is not.
    public static final String UNTOLD = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

    private final InMemorySpanExporter kept = InMemorySpanExporter.create();
    private final Traces traces;

    private TracesInTests(Sampler ofNew) {
        this.traces =
                new Traces(
                        SdkTracerProvider.builder()
                                .setSampler(Sampler.parentBased(ofNew))
                                .addSpanProcessor(SimpleSpanProcessor.create(kept))
                                .build());
    }

    /// All are told.
    public static TracesInTests all() {
        return new TracesInTests(Sampler.alwaysOn());
    }

    /// Of those that begin here, none is told.
    public static TracesInTests none() {
        return new TracesInTests(Sampler.alwaysOff());
    }

    /// Where to tell.
    public Traces traces() {
        return traces;
    }

    /// The steps that have ended.
    public List<SpanData> told() {
        return kept.getFinishedSpanItems();
    }

    /// What they are called.
    public List<String> names() {
        return told().stream().map(SpanData::getName).toList();
    }

    /// A place in another trace that is told of.
    public static String told(int number) {
        return "00-%032x-%016x-01".formatted(number, number);
    }

    /// The trace of a place.
    public static String traceOf(String place) {
        return place.split("-", -1)[1];
    }
}
