package io.howdidwedo.analyticsservice.response.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.response.Responses.Place;
import io.howdidwedo.servicekit.link.OneSpelling;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsePlaceTest {
    private static final String ID = "7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11";
    private static final String WRITTEN = "2026-11-20T15:04:05Z " + ID;

    @Test
    void readsTheCursorItWrote() {
        assertThat(ResponsePlace.of(cursor(WRITTEN)))
                .isEqualTo(new Place(Instant.parse("2026-11-20T15:04:05Z"), UUID.fromString(ID)));
        assertThat(ResponsePlace.of("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T15:04:05Z 1-1-1-1-1",
                "2026-11-20T15:04:05.000Z " + ID,
                "2026-11-20T16:04:05+01:00 " + ID,
                "+999999999-11-20T15:04:05Z " + ID,
                "2026-11-20T15:04:05Z",
                ID,
                ""
            })
    void refusesWhatItWouldNotWrite(String text) {
        assertThatThrownBy(() -> ResponsePlace.of(cursor(text) + (text.isEmpty() ? "!" : "")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cursor: is none of ours");
    }

    @Test
    void refusesAnotherLastLetter() {
        String cursor = cursor(WRITTEN.replace("05Z", "05.123Z"));
        String other = cursor.substring(0, cursor.length() - 1) + "Z";

        assertThat(ResponsePlace.of(cursor)).isNotNull();
        assertThatThrownBy(() -> ResponsePlace.of(other)).isInstanceOf(InvalidInput.class);
    }

    private static String cursor(String text) {
        return OneSpelling.ofBytes(text.getBytes(UTF_8));
    }
}
