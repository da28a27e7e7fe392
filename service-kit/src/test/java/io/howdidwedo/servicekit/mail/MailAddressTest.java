package io.howdidwedo.servicekit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "ana.lima+shop@mail.example.org",
                "é@example.org",
                "ana@localhost",
                "o'neil@example.org"
            })
    void canBeWrittenTo(String address) {
        assertThat(MailAddress.isOne(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.org",
                "a..b@example.org",
                ".a@example.org",
                "a@x..org",
                "a b@example.org",
                "a,b@example.org",
                "a@b@example.org",
                "<ana@example.org>",
                "Ana <ana@example.org>",
                "a(b)@example.org",
                "ana@example.org, bea@example.org"
            })
    void cannotBeWrittenTo(String text) {
        assertThat(MailAddress.isOne(text)).isFalse();
    }
}
