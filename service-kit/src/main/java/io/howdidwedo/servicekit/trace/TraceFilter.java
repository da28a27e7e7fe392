package io.howdidwedo.servicekit.trace;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.servlet.HandlerMapping;

/// Goes on with the trace that the gateway says a request belongs to. A step is called by the
/// pattern of its path: paths have ids in them, and customers' links.
final class TraceFilter implements Filter {
    private static final int BROKEN = 500;

    private final Traces traces;

    TraceFilter(Traces traces) {
        this.traces = traces;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String before = http.getHeader(Traceparent.HEADER);
        if (!Traceparent.isTold(before)) {
            chain.doFilter(request, response);
            return;
        }
        try (Step step = traces.goingOn(http.getMethod(), SpanKind.SERVER, before)) {
            handle(step, http, (HttpServletResponse) response, chain);
        }
    }

    private void handle(
            Step step, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            var _ =
                    CurrentTrace.of(traces, step)
                            .call(
                                    () -> {
                                        chain.doFilter(request, response);
                                        return true;
                                    });
        } catch (IOException | ServletException | RuntimeException e) {
            step.failed(e);
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            tell(step, request, response.getStatus());
        }
    }

    private static void tell(Step step, HttpServletRequest request, int status) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null) {
            step.named(request.getMethod() + " " + pattern);
        }
        step.with("http.request.method", request.getMethod())
                .with("http.response.status_code", status);
        if (status >= BROKEN) {
            step.failed(Integer.toString(status));
        }
    }
}
