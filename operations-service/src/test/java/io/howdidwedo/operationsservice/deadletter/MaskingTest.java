package io.howdidwedo.operationsservice.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {
    @Test
    void whatTellsOfAPersonIsCoveredAndTheShapeStays() {
        String text =
                """
                {"source": "shop", "externalId": "A-1001", "customer": {"id": "c-77",
                 "name": "Ana \\"Anita\\" Lima", "email": "ana@example.org", "phone": "4915112345678"},
                 "value": {"amount": "136.23", "currency": "BRL"}, "words": ["Too late", "again"],
                 "score": 3, "contact": true, "by": null}""";

        assertThat(Masking.of(text))
                .isEqualTo(
                        """
                        {"source": "shop", "externalId": "A-1001", "customer": {"id": "c-77",
                         "name": "•••", "email": "•••", "phone": "•••"},
                         "value": {"amount": "136.23", "currency": "BRL"}, "words": ["•••", "•••"],
                         "score": 3, "contact": true, "by": null}""");
    }

    @Test
    void idsTimesAndNamesOfOursCanBeRead() {
        String text =
                """
                {"a": "7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11", "b": "2026-11-20T15:04:05Z",
                 "c": "2026-11-20", "d": "CONTACT_ME", "e": "12", "f": ""}""";

        assertThat(Masking.of(text)).isEqualTo(text);
    }

    @Test
    void anIdThatIsAnAddressIsCovered() {
        assertThat(Masking.of("{\"id\": \"ana@example.org\"}")).isEqualTo("{\"id\": \"•••\"}");
    }

    @Test
    void whatIsNoJsonTellsNothingEither() {
        assertThat(Masking.of("name: Ana Lima, born 1980-01-02"))
                .isEqualTo("•••: ••• •••, ••• 1980-01-02");
        assertThat(Masking.of("{\"name\": \"Ana Lima")).isEqualTo("{\"name\": \"•••");
        assertThat(Masking.of("{'email': 'ana@example.org'}"))
                .doesNotContain("ana", "example")
                .startsWith("{'");
        assertThat(Masking.of("")).isEmpty();
    }
}
