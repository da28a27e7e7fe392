package io.howdidwedo.gateway.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class RequestKindTest {

    @ParameterizedTest
    @CsvSource({
        "/s/token, customer",
        "/p/token, customer",
        "/c/token, customer",
        "/w/token, customer",
        "/api/transactions, api",
        "/assets/kit/staff.css, asset",
        "/favicon.ico, asset",
        "/actuator/health, operation",
        "/.well-known/jwks.json, operation",
        "/my-work, staff",
        "/n/token, staff",
        "/surveys, staff",
        "/, staff",
        "'', staff"
    })
    void isToldByTheFirstWordOfThePath(String path, String kind) {
        assertThat(RequestKind.of(path).word()).isEqualTo(kind);
    }

    @Test
    void requestsAreTimedByKindAndOutcome() {
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        RequestTimes times = new RequestTimes(metrics);

        times.took("/s/token", HttpStatus.SEE_OTHER, Duration.ofMillis(20).toNanos());
        times.took("/api/cases", HttpStatus.FORBIDDEN, Duration.ofMillis(2).toNanos());
        times.took("/api/cases", null, Duration.ofMillis(2).toNanos());

        assertThat(metrics.scrape().lines())
                .contains(
                        bucket("customer", "moved", "0.01", 0),
                        bucket("customer", "moved", "0.025", 1),
                        bucket("api", "refused", "0.005", 1),
                        bucket("api", "answered", "0.005", 1))
                .noneMatch(line -> line.contains("token"));
    }

    private static String bucket(String kind, String outcome, String le, int count) {
        return "hdwd_requests_seconds_bucket{kind=\"%s\",outcome=\"%s\",le=\"%s\"} %d"
                .formatted(kind, outcome, le, count);
    }
}
