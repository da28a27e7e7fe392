package io.howdidwedo.operationsservice.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Head;
import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLetterTest {
    private static final Place PLACE = new Place("transactions.in", 12);

    @Test
    void aPlaceIsReadAsItIsWritten() {
        assertThat(PLACE.word()).isEqualTo("transactions.in@12");
        assertThat(Place.of(PLACE.word())).contains(PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "responses",
                "@1",
                "responses@",
                "responses@-1",
                "responses@01",
                "responses@1.0",
                "responses@99999999999999999999"
            })
    void whatIsNoPlaceIsNone(String word) {
        assertThat(Place.of(word)).isEmpty();
    }

    @Test
    void itTellsWhatItSaysOfItself() {
        DeadLetter letter = letter("{}".getBytes(UTF_8));

        assertThat(letter.type()).isEqualTo("response-changed");
        assertThat(letter.contentType()).isEqualTo("application/json");
        assertThat(letter.isText()).isTrue();
    }

    @Test
    void bytesThatAreNoTextAreNotTakenForOne() {
        assertThat(letter(new byte[] {(byte) 0xFF, 0}).isText()).isFalse();
        assertThat(letter(null).isText()).isTrue();
        assertThat(letter(null).text()).isEmpty();
    }

    @Test
    void mendedItHasAnotherValueAndItsOtherHeaders() {
        DeadLetter mended =
                letter("{".getBytes(UTF_8)).mended("{}", " application/cloudevents+json ");

        assertThat(mended.text()).isEqualTo("{}");
        assertThat(mended.contentType()).isEqualTo("application/cloudevents+json");
        assertThat(mended.type()).isEqualTo("response-changed");
        assertThat(mended.mended("{}", " ").contentType()).isEmpty();
    }

    private static DeadLetter letter(byte[] value) {
        return new DeadLetter(
                PLACE,
                1,
                "k",
                value,
                List.of(
                        new Head("ce_type", "response-changed".getBytes(UTF_8)),
                        new Head("content-type", "application/json".getBytes(UTF_8))),
                "It is no CloudEvent.",
                Instant.EPOCH);
    }
}
