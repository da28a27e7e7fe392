package io.howdidwedo.analyticsservice.response.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses.Place;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.link.OneSpelling;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place in the list of answers as a cursor, opaque to whoever pages on.
public final class ResponsePlace {
    private static final Phrases WORDS = Phrases.of(ResponsePlace.class);

    private ResponsePlace() {}

    /// The place behind this answer.
    public static String cursor(HeardResponse last) {
        return cursor(new Place(last.answeredAt(), last.response()));
    }

    private static String cursor(Place place) {
        return OneSpelling.ofBytes((place.answeredAt() + " " + place.response()).getBytes(UTF_8));
    }

    /// The place of a cursor; null, for the beginning, without one.
    ///
    /// @throws InvalidInput when the cursor is none of ours
    public static @Nullable Place of(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        return OneSpelling.bytes(cursor)
                .flatMap(bytes -> place(new String(bytes, UTF_8)))
                .filter(place -> cursor(place).equals(cursor))
                .orElseThrow(() -> new InvalidInput("cursor", WORDS.told("problem.cursor")));
    }

    private static Optional<Place> place(String text) {
        String[] parts = text.split(" ", 2);
        Check check = new Check();
        Instant answeredAt = new StatedValues(check).instant("cursor", parts[0]);
        return check.isWrong()
                ? Optional.empty()
                : OneSpelling.id(parts[parts.length - 1]).map(id -> new Place(answeredAt, id));
    }
}
