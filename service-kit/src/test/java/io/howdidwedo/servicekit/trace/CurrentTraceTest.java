package io.howdidwedo.servicekit.trace;

import static io.howdidwedo.servicekit.trace.TracesInTests.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class CurrentTraceTest {
    private final TracesInTests all = TracesInTests.all();

    @Test
    void outsideThereIsNone() {
        assertThat(CurrentTrace.now().of("key")).isNull();
        assertThat(CurrentTrace.now().handingOver("mail")).isSameAs(Step.UNTOLD);
    }

    @Test
    void allThatAStepDoesIsOfItsTrace() {
        try (Step step = all.traces().goingOn("answer", TOLD)) {
            String of =
                    CurrentTrace.of(all.traces(), step)
                            .during(() -> String.valueOf(CurrentTrace.now().of("whatever")));

            assertThat(of).isEqualTo(step.traceparent());
        }
        assertThat(CurrentTrace.now().of("whatever")).isNull();
    }

    @Test
    void ofASetEachPartIsOfItsOwn() {
        CurrentTrace set =
                CurrentTrace.ofSet(
                        all.traces(),
                        Map.of("a", TracesInTests.told(1), "b", TracesInTests.told(2)));

        set.during(
                () -> {
                    CurrentTrace now = CurrentTrace.now();
                    assertThat(now.of("a")).isEqualTo(TracesInTests.told(1));
                    assertThat(now.of("b")).isEqualTo(TracesInTests.told(2));
                    assertThat(now.of("c")).isNull();
                    now.handingOver("mail", "b").close();
                    now.handingOver("of which?").close();
                });

        assertThat(all.names()).containsExactly("mail");
        assertThat(all.told().getFirst().getTraceId())
                .isEqualTo(TracesInTests.traceOf(TracesInTests.told(2)));
    }

    @Test
    void aSetOfOneTraceIsOfThatTrace() {
        CurrentTrace.ofSet(all.traces(), Map.of("a", TOLD, "b", TOLD))
                .during(() -> CurrentTrace.now().handingOver("mail").close());

        assertThat(all.names()).containsExactly("mail");
    }

    @Test
    void theLogNamesTheTraceMeanwhile() {
        AtomicReference<String> named = new AtomicReference<>();
        try (Step step = all.traces().goingOn("answer", TOLD)) {
            CurrentTrace.of(all.traces(), step).during(() -> named.set(MDC.get("traceId")));
        }

        assertThat(named).hasValue(TracesInTests.traceOf(TOLD));
        assertThat(MDC.get("traceId")).isNull();
    }
}
