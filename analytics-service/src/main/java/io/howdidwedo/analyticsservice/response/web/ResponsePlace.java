package io.howdidwedo.analyticsservice.response.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses.Place;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in the list of answers as a cursor, opaque to whoever pages on.
public final class ResponsePlace {
    private ResponsePlace() {}

    /// The place behind this answer.
    public static String cursor(HeardResponse last) {
        String place = last.answeredAt() + " " + last.response();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    /// The place of a cursor; null, for the beginning, without one.
    ///
    /// @throws InvalidInput when the cursor is none of ours
    public static @Nullable Place of(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", 2);
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidInput("cursor", "is none of ours; take it from `next`");
        }
    }
}
