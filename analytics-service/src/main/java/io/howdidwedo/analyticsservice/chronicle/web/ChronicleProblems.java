package io.howdidwedo.analyticsservice.chronicle.web;

import io.howdidwedo.analyticsservice.chronicle.duckdb.ChronicleUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Asks callers to come back in a moment.
@RestControllerAdvice
final class ChronicleProblems {
    private static final Logger log = LoggerFactory.getLogger(ChronicleProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(ChronicleUnavailable unavailable) {
        log.warn("No figures just now: {}", unavailable.getMessage());
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Figures cannot be told just now. Please try again in a moment.");
        problem.setTitle("Not available just now");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "2")
                .body(problem);
    }
}
