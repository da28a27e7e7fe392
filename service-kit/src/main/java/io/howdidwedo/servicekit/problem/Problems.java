package io.howdidwedo.servicekit.problem;

import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/// Turns refusals into problem details.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput refusal) {
        ProblemDetail problem =
                new Told.Problem(
                        HttpStatus.BAD_REQUEST, "Invalid input", said(refusal), refusal::said);
        problem.setProperty("violations", refusal.violations());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict refusal) {
        ProblemDetail problem =
                new Told.Problem(HttpStatus.CONFLICT, "Conflict", said(refusal), refusal::said);
        problem.setProperty("differences", refusal.differences());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound refusal) {
        return problem(HttpStatus.NOT_FOUND, "Not found", said(refusal));
    }

    @ExceptionHandler
    ProblemDetail nothingHere(NoResourceFoundException nothing) {
        return problem(
                HttpStatus.NOT_FOUND,
                "There is nothing here",
                "The address may be mistyped, or what it led to is gone.");
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refusal) {
        return problem(HttpStatus.FORBIDDEN, "Not allowed", said(refusal));
    }

    @ExceptionHandler
    ProblemDetail wrongParameter(MethodArgumentTypeMismatchException mismatch) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Invalid parameter",
                mismatch.getName() + ": " + expected(mismatch));
    }

    private static String expected(MethodArgumentTypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        return type == null ? "must be another kind of value" : UnreadableJson.expected(type);
    }

    @ExceptionHandler
    ProblemDetail undecodable(InvalidParameterException undecodable) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Invalid parameter",
                "The address or the form is not encoded as it must be: UTF-8, with two digits behind"
                        + " each percent sign.");
    }

    @ExceptionHandler
    ProblemDetail missingParameter(MissingServletRequestParameterException missing) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Missing parameter",
                missing.getParameterName() + ": is required");
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getMostSpecificCause();
        String detail =
                cause instanceof JacksonException json
                        ? UnreadableJson.describe(json)
                        : "The body must be JSON, and not null.";
        return problem(HttpStatus.BAD_REQUEST, "Unreadable body", detail);
    }

    private static String said(RuntimeException refusal) {
        return Objects.requireNonNullElse(refusal.getMessage(), "");
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
