package io.howdidwedo.gateway.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Why a request is not served, in words for a person and for a program.
///
/// @param detail what is wrong and what would help
/// @param retryAfter when it may go better; null if time does not help
public record Refusal(
        HttpStatus status, String title, String detail, @Nullable Duration retryAfter) {

    /// A refusal that time does not change.
    public static Refusal of(HttpStatus status, String title, String detail) {
        return new Refusal(status, title, detail, null);
    }

    /// Too many requests at once.
    public static Refusal tooMany(String detail, Duration wait) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "Too many requests", detail, wait);
    }

    /// Nothing lives there.
    public static Refusal nothingHere() {
        return of(
                HttpStatus.NOT_FOUND,
                "Nothing here",
                "There is no such page. Check the address, or start again from the home page.");
    }

    /// A part of the system does not answer.
    public static Refusal unavailable(String part) {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Back in a moment",
                part
                        + " is not answering right now. Please try again in a few seconds; sending"
                        + " the same again does no harm.",
                Duration.ofSeconds(5));
    }
}
