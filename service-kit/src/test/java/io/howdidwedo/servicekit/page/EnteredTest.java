package io.howdidwedo.servicekit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTest {
    @Test
    void readsAddressesHoweverTheyAreParted() {
        Entered entered =
                with("to", "ana@example.org, ben@example.org;cleo@example.org\nana@example.org");

        assertThat(entered.addresses("to"))
                .containsExactly("ana@example.org", "ben@example.org", "cleo@example.org");
        assertThat(entered.isWrong()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@", "@example.org", "Ana<ana@example.org>", "a@b@c"})
    void namesAnAddressThatIsNone(String text) {
        Entered entered = with("to", text);

        entered.addresses("to");

        assertThat(entered.problem("to")).contains(text.isEmpty() ? "at least one" : text);
    }

    @Test
    void takesNoMoreAddressesThanAPersonKeepsInSight() {
        Entered entered =
                with(
                        "to",
                        String.join(
                                ",",
                                IntStream.range(0, 51)
                                        .mapToObj(at -> "a" + at + "@example.org")
                                        .toList()));

        entered.addresses("to");

        assertThat(entered.problem("to")).contains("50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "-1", "seven", "7.5", ""})
    void saysWhichHoursThereAre(String text) {
        Entered entered = with("hour", text);

        entered.whole("hour", 0, 23);

        assertThat(entered.problem("hour")).contains("0 to 23");
        assertThat(entered.value("hour")).isEqualTo(text);
    }

    @Test
    void readsDecimalsEitherWay() {
        assertThat(with("target", "92,5").number("target", 0, 100)).isEqualTo(92.5);
        assertThat(with("target", "92.5").number("target", 0, 100)).isEqualTo(92.5);
        Entered tooMuch = with("target", "101");
        tooMuch.number("target", 0, 100);
        Entered nothing = with("target", "NaN");
        nothing.number("target", 0, 100);
        assertThat(tooMuch.isWrong()).isTrue();
        assertThat(nothing.isWrong()).isTrue();
    }

    @Test
    void saysWhatThereIsToChooseFrom() {
        Entered entered = with("span", "FOREVER");

        entered.choice("span", List.of("MONTH", "YEAR"), span -> span);

        assertThat(entered.problem("span")).contains("MONTH, YEAR");
    }

    private static Entered with(String name, String value) {
        return new Entered(Map.of(name, value));
    }
}
