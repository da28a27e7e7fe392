package io.howdidwedo.servicekit.event;

import io.howdidwedo.servicekit.trace.CurrentTrace;
import io.howdidwedo.servicekit.trace.Step;
import io.howdidwedo.servicekit.trace.Traces;
import io.opentelemetry.api.trace.SpanKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A set of a poll as the traces see it: each record that somebody is told of is a step of its own
/// trace, for as long as the set is worked on.
final class TracedSet implements AutoCloseable {
    private final Traces traces;
    private final int size;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> byKey = new HashMap<>();

    TracedSet(Traces traces, int size) {
        this.traces = traces;
        this.size = size;
    }

    /// @param key that the events have which the record causes
    void add(ConsumerRecord<String, byte[]> record, String key) {
        Step step =
                traces.goingOn(
                        "process " + record.topic(),
                        SpanKind.CONSUMER,
                        EventRecords.traceOf(record));
        String place = step.traceparent();
        if (place != null) {
            steps.add(
                    step.with("messaging.system", "kafka")
                            .with("messaging.destination.name", record.topic())
                            .with("messaging.batch.message_count", size));
            byKey.put(key, place);
        }
    }

    /// Does the work in these traces.
    void during(Runnable work) {
        try {
            trace().during(work);
        } catch (RuntimeException e) {
            each(step -> step.failed(e));
            throw e;
        }
    }

    /// Whatever a single record causes goes on with it.
    private CurrentTrace trace() {
        return size == 1 && steps.size() == 1
                ? CurrentTrace.of(traces, steps.getFirst())
                : CurrentTrace.ofSet(traces, byKey);
    }

    private void each(Consumer<Step> deed) {
        steps.forEach(deed);
    }

    @Override
    public void close() {
        each(Step::close);
    }
}
