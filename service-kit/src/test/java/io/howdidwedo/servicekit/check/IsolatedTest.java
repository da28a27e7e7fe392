package io.howdidwedo.servicekit.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Ana Lima", "Łódź", "“late”", "Mon–Fri", "12 €", "日本語", "Ελλάδα", "🙂 fine"})
    void whatReordersNothingIsLeftAsItIs(String text) {
        assertThat(Isolated.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد", "דנה", "a\u202Eb", "a\u200Eb", "a\u200Fb", "٣", "a\u2066b"})
    void whatMayReorderTheWordsAroundItIsToldApart(String text) {
        assertThat(Isolated.of(text)).startsWith("\u2068").endsWith("\u2069");
    }

    @Test
    void inASentenceThatRunsFromTheRightLatinIsToldApart() {
        assertThat(Isolated.each(true, "Ana", "محمد", 3))
                .containsExactly("\u2068Ana\u2069", "محمد", 3);
    }
}
