package io.howdidwedo.gateway.web;

import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Why a request is not served: told to programs in English and to people in the language they
/// read.
///
/// @param detail what is wrong and what would help
/// @param retryAfter when it may go better; null if time does not help
public record Refusal(HttpStatus status, Told title, Told detail, @Nullable Duration retryAfter) {
    private static final Phrases WORDS = Phrases.of(Refusal.class);

    /// A refusal that time does not change.
    public static Refusal of(HttpStatus status, Told title, Told detail) {
        return new Refusal(status, title, detail, null);
    }

    /// Too many requests at once.
    public static Refusal tooMany(Told detail, Duration wait) {
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                WORDS.told("refusal.too-many-requests"),
                detail,
                wait);
    }

    /// Nothing lives there.
    public static Refusal nothingHere() {
        return of(
                HttpStatus.NOT_FOUND,
                WORDS.told("refusal.nothing-here"),
                WORDS.told("refusal.nothing-here.detail"));
    }

    /// A part of the system does not answer.
    public static Refusal unavailable(Told part) {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                WORDS.told("refusal.back-in-a-moment"),
                WORDS.told("refusal.back-in-a-moment.detail", part),
                Duration.ofSeconds(5));
    }
}
