package io.howdidwedo.servicekit.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/// What kind of problem it is, for programs: the `type` of RFC 9457. A type stays what it is;
/// titles and details may be put better.
public enum ProblemType {
    INVALID_INPUT(HttpStatus.BAD_REQUEST),
    NOT_LOGGED_IN(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    GONE(HttpStatus.GONE),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNKNOWN_CONTENT_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    /// The type of what is refused with this status: the one of the status itself, else what all
    /// statuses of its kind have in common.
    public static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status.value() == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_INPUT : FAILED);
    }

    /// Its name in problems, such as `urn:problem-type:how-did-we-do:not-found`.
    public URI uri() {
        return URI.create(
                "urn:problem-type:how-did-we-do:"
                        + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
