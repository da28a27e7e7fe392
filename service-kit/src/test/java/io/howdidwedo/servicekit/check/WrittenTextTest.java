package io.howdidwedo.servicekit.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String I_WANT = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caf\u00E9 nord",
                "cafe\u0301 nord",
                "\u00A0caf\u00E9 nord\u00A0",
                "caf\u00E9\u00A0nord",
                "caf\u00E9\u202Fnord",
                "\uFEFFcaf\u00E9 nord",
                "caf\u00E9 nord\u200B",
                "caf\u200Be\u200D\u0301 nord",
                "ca\u00ADf\u00E9 nord",
                "\u202Ecaf\u00E9 nord\u202C",
                "caf\u00E9 nord\u2060\u3000",
                "caf\u00E9\uFE0F nord",
                "\tcaf\u00E9 nord\r\n"
            })
    void isOneIdHoweverItIsWritten(String written) {
        assertThat(WrittenText.id(written)).isEqualTo("caf\u00E9 nord");
    }

    @Test
    void differentIdsStayDifferent() {
        assertThat(WrittenText.id("A-1")).isNotEqualTo(WrittenText.id("A-2"));
        assertThat(WrittenText.id("a\nb")).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {FAMILY, I_WANT, "Thai \u0E44\u200B\u0E17\u0E22", "\u2764\uFE0F"})
    void keepsWhatMeansSomethingWithinAText(String text) {
        assertThat(WrittenText.of("\u200D\u00A0" + text + "\uFEFF\u200C ")).isEqualTo(text);
        assertThat(WrittenText.atLength(text)).isEqualTo(text);
    }

    @Test
    void composesLetters() {
        assertThat(WrittenText.of("cafe\u0301")).isEqualTo("caf\u00E9");
    }

    @Test
    void endsEachDirectionThatWasBegunInItsLine() {
        assertThat(WrittenText.of("a \u202Eb\nc")).isEqualTo("a \u202Eb\u202C\nc");
        assertThat(WrittenText.of("a\u2069 b\u202C c")).isEqualTo("a b c");
        assertThat(WrittenText.of("a \u2067b\u2069 c")).isEqualTo("a \u2067b\u2069 c");
        assertThat(WrittenText.of("a \u2067\u202Eb\u2069 c"))
                .isEqualTo("a \u2067\u202Eb c\u202C\u2069");
    }

    @Test
    void leavesControlCharactersOutOfWhatIsWrittenAtLength() {
        assertThat(WrittenText.atLength("late\u0000 \u0007and\r\n\tdamaged\uD800"))
                .isEqualTo("late and\n\tdamaged");
    }

    @Test
    void isolatesWhatRunsTheOtherWay() {
        assertThat(Isolated.of("Ana")).isEqualTo("Ana");
        assertThat(Isolated.of("\u0633\u0627\u0631\u0629"))
                .isEqualTo("\u2068\u0633\u0627\u0631\u0629\u2069");
        assertThat(Isolated.of("a\u202Eb")).isEqualTo("\u2068a\u202Eb\u202C\u2069");
        assertThat(Isolated.of("a\u2069b")).isEqualTo("\u2068ab\u2069");
        assertThat(Isolated.each(true, "Smith & Co.", "\u0633\u0627\u0631\u0629", 5))
                .containsExactly("\u2068Smith & Co.\u2069", "\u0633\u0627\u0631\u0629", 5);
    }
}
