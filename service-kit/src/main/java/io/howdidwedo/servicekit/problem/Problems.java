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
                        HttpStatus.BAD_REQUEST,
                        "invalid-input",
                        "Invalid input",
                        said(refusal),
                        refusal::said);
        problem.setProperty("violations", refusal.violations());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict refusal) {
        ProblemDetail problem =
                new Told.Problem(
                        HttpStatus.CONFLICT, "conflict", "Conflict", said(refusal), refusal::said);
        problem.setProperty("differences", refusal.differences());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound refusal) {
        return new Told.Problem(
                HttpStatus.NOT_FOUND,
                "not-found",
                "Not found",
                said(refusal),
                refusal.kind(),
                refusal.id());
    }

    @ExceptionHandler
    ProblemDetail nothingHere(NoResourceFoundException nothing) {
        return new Told.Problem(
                HttpStatus.NOT_FOUND,
                "nothing-here",
                "There is nothing here",
                "The address may be mistyped, or what it led to is gone.");
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refusal) {
        Told told = refusal.told();
        return told == null
                ? new Told.Problem(
                        HttpStatus.FORBIDDEN, "not-allowed", "Not allowed", said(refusal))
                : new Told.Problem(
                        HttpStatus.FORBIDDEN,
                        "not-allowed",
                        "Not allowed",
                        said(refusal),
                        told::said);
    }

    @ExceptionHandler
    ProblemDetail wrongParameter(MethodArgumentTypeMismatchException mismatch) {
        return new Told.Problem(
                HttpStatus.BAD_REQUEST,
                "invalid-parameter",
                "Invalid parameter",
                mismatch.getName() + ": " + expected(mismatch),
                mismatch.getName());
    }

    private static String expected(MethodArgumentTypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        return type == null ? "must be another kind of value" : UnreadableJson.expected(type);
    }

    @ExceptionHandler
    ProblemDetail undecodable(InvalidParameterException undecodable) {
        return new Told.Problem(
                HttpStatus.BAD_REQUEST,
                "undecodable",
                "Invalid parameter",
                "The address or the form is not encoded as it must be: UTF-8, with two digits behind"
                        + " each percent sign.");
    }

    @ExceptionHandler
    ProblemDetail missingParameter(MissingServletRequestParameterException missing) {
        return new Told.Problem(
                HttpStatus.BAD_REQUEST,
                "missing-parameter",
                "Missing parameter",
                missing.getParameterName() + ": is required",
                missing.getParameterName());
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getMostSpecificCause();
        String detail =
                cause instanceof JacksonException json
                        ? UnreadableJson.describe(json)
                        : "The body must be JSON, and not null.";
        return new Told.Problem(
                HttpStatus.BAD_REQUEST, "unreadable-body", "Unreadable body", detail);
    }

    private static String said(RuntimeException refusal) {
        return Objects.requireNonNullElse(refusal.getMessage(), "");
    }
}
