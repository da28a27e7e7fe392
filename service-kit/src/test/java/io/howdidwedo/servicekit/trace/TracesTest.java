package io.howdidwedo.servicekit.trace;

import static io.howdidwedo.servicekit.trace.TracesInTests.TOLD;
import static io.howdidwedo.servicekit.trace.TracesInTests.UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
    private final TracesInTests all = TracesInTests.all();

    @Test
    void whatIsAskedBeginsATrace() {
        Step step = all.traces().asked("GET api", null);
        step.close();

        assertThat(all.names()).containsExactly("GET api");
        assertThat(step.traceparent())
                .contains(all.told().getFirst().getTraceId())
                .satisfies(place -> assertThat(Traceparent.isTold(place)).isTrue());
    }

    @Test
    void whatIsAskedGoesOnWithTheTraceOfWhoAsks() {
        all.traces().asked("GET api", TOLD).close();

        SpanData told = all.told().getFirst();
        assertThat(told.getTraceId()).isEqualTo(TracesInTests.traceOf(TOLD));
        assertThat(told.getParentSpanId()).isEqualTo("b7ad6b7169203331");
    }

    /// Who says that nobody is to be told has decided for all that follows.
    @Test
    void whoTellsNobodyIsNotToldOf() {
        all.traces().asked("GET api", UNTOLD).close();

        assertThat(all.told()).isEmpty();
    }

    @Test
    void ofThoseThatAreNotSampledNothingGoesOn() {
        Step step = TracesInTests.none().traces().asked("GET api", null);

        assertThat(step).isSameAs(Step.UNTOLD);
        assertThat(step.traceparent()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {UNTOLD, "", "nonsense", "00-0af7651916cd43dd8448eb211c80319c-01"})
    void withoutAStepThatIsToldNothingFollows(String before) {
        assertThat(all.traces().goingOn("step", before)).isSameAs(Step.UNTOLD);
    }

    @Test
    void whileNobodyIsToldNothingIsMade() {
        assertThat(Traces.OFF.isOn()).isFalse();
        assertThat(Traces.OFF.asked("GET api", TOLD)).isSameAs(Step.UNTOLD);
        assertThat(Traces.OFF.goingOn("step", TOLD)).isSameAs(Step.UNTOLD);
    }

    @Test
    void stepsOfTwoTracesCanBeTiedTogether() {
        all.traces().goingOn("answer", TOLD).togetherWith(TracesInTests.told(7)).close();

        assertThat(all.told().getFirst().getLinks())
                .extracting(LinkData::getSpanContext)
                .extracting(tied -> tied.getTraceId())
                .containsExactly(TracesInTests.traceOf(TracesInTests.told(7)));
    }

    /// What went wrong often names who it went wrong for.
    @Test
    void aFailureIsToldWithoutItsWords() {
        Step step = all.traces().goingOn("step", SpanKind.CLIENT, TOLD);
        step.failed(new IllegalStateException("Ana Prado <ana@example.org>"));
        step.close();

        SpanData told = all.told().getFirst();
        assertThat(told.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(told.toString()).contains("IllegalStateException").doesNotContain("Ana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://tempo:4318", "http://tempo:4318/"})
    void isToldBelowTheEndpoint(String endpoint) {
        assertThat(TraceConfiguration.path(endpoint)).isEqualTo("http://tempo:4318/v1/traces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tempo:4318", "tempo", "grpc://tempo:4317", "http:// tempo"})
    void anEndpointThatIsNoneIsRefusedByName(String endpoint) {
        assertThatThrownBy(() -> TraceConfiguration.path(endpoint))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OTEL_EXPORTER_OTLP_ENDPOINT");
    }
}
