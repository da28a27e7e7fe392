package io.howdidwedo.followupservice.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.cases.CaseQuery;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkPlaceTest {
    private static final String ID = "7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11";

    @Test
    void readsThePlaceItWrote() {
        CaseQuery.Place place =
                new CaseQuery.Place(Instant.parse("2026-11-20T15:04:05Z"), UUID.fromString(ID));

        assertThat(WorkPlace.read(WorkPlace.write(place))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T15:04:05Z~1-1-1-1-1",
                "2026-11-20T16:04:05+01:00~" + ID,
                "+999999999-11-20T15:04:05Z~" + ID,
                "-999999999-11-20T15:04:05Z~" + ID,
                "2026-11-20T15:04:05Z",
                ID,
                "~"
            })
    void refusesWhatItWouldNotWrite(String text) {
        assertThat(WorkPlace.read(text)).isNull();
    }
}
