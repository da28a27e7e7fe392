package io.howdidwedo.servicekit.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneSpellingTest {

    @Test
    void readsWhatItWrote() {
        for (int length = 0; length < 50; length++) {
            byte[] bytes = new byte[length];
            java.util.Arrays.fill(bytes, (byte) (length * 37));

            assertThat(OneSpelling.bytes(OneSpelling.ofBytes(bytes))).contains(bytes);
        }
    }

    /// The last letter of `AQ` has four bits that stand for nothing.
    @ParameterizedTest
    @ValueSource(strings = {"AR", "AZ", "AQ=", "AQ==", "A", " AQ", "AQ\n", "+A", "/w"})
    void refusesAnotherSpellingOfTheSameBytes(String text) {
        assertThat(OneSpelling.bytes(text)).isEmpty();
    }

    @Test
    void readsAnIdInEitherCase() {
        UUID id = UUID.fromString("7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11");

        assertThat(OneSpelling.id("7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11")).contains(id);
        assertThat(OneSpelling.id("7D2F6A6E-9A55-5D0C-8A1D-3F4F0F6F6B11")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "",
                "7d2f6a6e9a555d0c8a1d3f4f0f6f6b11",
                "{7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11}",
                "7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11 ",
                "+d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11"
            })
    void refusesWhatOnlyLooksLikeAnId(String text) {
        assertThat(OneSpelling.id(text)).isEmpty();
    }

    @Test
    void aSignedTokenHasOneSpellingInEachOfItsParts() {
        assertThat(OneSpelling.isOfToken("AQ.AQ.AQ")).isTrue();
        assertThat(OneSpelling.isOfToken("AQ.AQ.AR")).isFalse();
    }
}
