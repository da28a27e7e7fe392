package io.howdidwedo.servicekit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnhancedStatusTest {

    @ParameterizedTest
    @CsvSource({
        "5.1.1, 5.1.1",
        "'550 5.1.1 <ana@example.org>: no such user', 5.1.1",
        "'550-5.1.10 RESOLVER.ADR.NotFound', 5.1.10",
        "'from 10.5.1.1 was said: 4.2.2 (full)', 4.2.2",
        "'#5.7.1 smtp; refused', 5.7.1"
    })
    void isFoundInWhatMailSystemsWrite(String text, String status) {
        assertThat(EnhancedStatus.in(text).map(EnhancedStatus::written)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "550 no", "10.5.1.1", "5.1.1.7", "3.1.1", "5.1", "version 5.1.1234"})
    void isNotReadIntoOtherNumbers(String text) {
        assertThat(EnhancedStatus.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, the address does not exist",
        "5.2.2, the mailbox is full",
        "4.4.7, the other side was not reached",
        "5.4.4, the domain has no mail",
        "5.7.1, refused by policy",
        "5.0.0, ''"
    })
    void isToldInWords(String status, String words) {
        assertThat(EnhancedStatus.in(status).orElseThrow().inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4"})
    void tellsThatAnAddressIsGone(String status) {
        assertThat(EnhancedStatus.in(status).orElseThrow().saysAddressIsGone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0.0", "5.1.0", "5.1.7", "5.1.8", "5.2.2", "5.3.4", "5.7.1", "4.1.1"})
    void doesNotBlameTheAddressForOtherThings(String status) {
        assertThat(EnhancedStatus.in(status).orElseThrow().saysAddressIsGone()).isFalse();
    }
}
