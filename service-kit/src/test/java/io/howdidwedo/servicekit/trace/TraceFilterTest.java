package io.howdidwedo.servicekit.trace;

import static io.howdidwedo.servicekit.trace.TracesInTests.TOLD;
import static io.howdidwedo.servicekit.trace.TracesInTests.UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class TraceFilterTest {
    private final TracesInTests all = TracesInTests.all();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/s/secret");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicReference<String> place = new AtomicReference<>();

    @Test
    void goesOnWithTheTraceOfTheGateway() throws Exception {
        request.addHeader("traceparent", TOLD);

        filter((_, _) -> place.set(CurrentTrace.now().of("any")));

        SpanData told = all.told().getFirst();
        assertThat(told.getTraceId()).isEqualTo(TracesInTests.traceOf(TOLD));
        assertThat(place.get()).contains(told.getSpanId());
    }

    /// A customer's link is a secret.
    @Test
    void isCalledByThePatternOfThePath() throws Exception {
        request.addHeader("traceparent", TOLD);

        filter(
                (asked, _) ->
                        asked.setAttribute(
                                HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/s/{token}"));

        assertThat(all.names()).containsExactly("POST /s/{token}");
        assertThat(all.told().toString()).doesNotContain("secret");
    }

    @Test
    void whatIsNotToldPassesAsItIs() throws Exception {
        request.addHeader("traceparent", UNTOLD);

        filter((_, _) -> place.set(CurrentTrace.now().of("any")));

        assertThat(place).hasValue(null);
        assertThat(all.told()).isEmpty();
    }

    @Test
    void whatFailsIsToldAndThrownOn() {
        request.addHeader("traceparent", TOLD);

        assertThatThrownBy(
                        () ->
                                filter(
                                        (_, _) -> {
                                            throw new IOException("gone");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(all.told().getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    @Test
    void anAnswerThatIsAFailureIsToldAsOne() throws Exception {
        request.addHeader("traceparent", TOLD);

        filter((_, answered) -> ((MockHttpServletResponse) answered).setStatus(503));

        assertThat(all.told().getFirst().getStatus().getDescription()).isEqualTo("503");
    }

    private void filter(FilterChain handler) throws IOException, ServletException {
        new TraceFilter(all.traces()).doFilter(request, response, handler);
    }
}
