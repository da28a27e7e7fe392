package io.howdidwedo.servicekit.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortIdTest {

    @ParameterizedTest
    @CsvSource({
        "7c27d6df62d60292efe98c3b42d00ec0, 7c27d6df…",
        "7c27d6df-62d6-5292-8fe9-8c3b42d00ec0, 7c27d6df…",
        "7C27D6DF62D60292EFE98C3B42D00EC0, 7C27D6DF…",
        "1234567890123, 12345678…"
    })
    void showsTheBeginningOfWhatNobodyReads(String id, String shown) {
        assertThat(new ShortId(id).shown()).isEqualTo(shown);
        assertThat(html(new ShortId(id))).isEqualTo("<bdi title=\"%s\">%s</bdi>", id, shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10248", "north-branch", "contact-point-branch", "123456789012", "", "A-1"})
    void showsTheWholeOfWhatMeansSomething(String id) {
        assertThat(html(new ShortId(id))).isEqualTo("<bdi>%s</bdi>", id);
    }

    @Test
    void isSafeWhateverTheIdIs() {
        assertThat(html(new ShortId("<b>\"x"))).startsWith("<bdi>&lt;b").doesNotContain("<b>");
    }

    @Test
    void shortensIdsWithinAText() {
        assertThat(
                        ShortId.within(
                                "No case 7c27d6df-62d6-5292-8fe9-8c3b42d00ec0 of"
                                        + " 7c27d6df62d60292efe98c3b42d00ec0, but 10248 and"
                                        + " deliveries-deadbeef00."))
                .isEqualTo("No case 7c27d6df… of 7c27d6df…, but 10248 and deliveries-deadbeef00.");
    }

    private static String html(ShortId id) {
        StringOutput output = new StringOutput();
        id.writeTo(output);
        return output.toString();
    }
}
