package io.howdidwedo.surveyservice.offering;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferingWordsTest {
    private static final Wording ENGLISH = Wording.in("en");

    @Test
    void anOfferingWithANameIsCalledByIt() {
        OfferingWords words = OfferingWords.of("Home delivery", "12 October 2026", ENGLISH);

        assertThat(words.name()).isEqualTo("Home delivery");
        assertThat(words.line()).isEqualTo("Home delivery, 12 October 2026");
        assertThat(words.numbered("1042", ENGLISH))
                .isEqualTo("Home delivery, 12 October 2026, number 1042");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7c27d6df62d60292efe98c3b42d00ec0",
                "fc9b8a32-5f6e-4c4b-9a1b-1d2e3f405060",
                "product-0048213377"
            })
    void whatOnlyMachinesTellApartIsAnOrderOfItsDay(String id) {
        OfferingWords words = OfferingWords.of(id, "12 October 2026", ENGLISH);

        assertThat(words.name()).isEqualTo("your order");
        assertThat(words.title()).isEqualTo("Your order of 12 October 2026");
        assertThat(words.numbered(id, ENGLISH)).isEqualTo("Your order of 12 October 2026");
    }
}
