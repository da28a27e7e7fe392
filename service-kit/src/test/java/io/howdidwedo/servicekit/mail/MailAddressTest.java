package io.howdidwedo.servicekit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "ana.lima+shop@mail.example.org",
                "é@example.org",
                "ana@bücher.example",
                "ana@example.рф",
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
                "ana@example.org, bea@example.org",
                "ana@fa\u00DF.example",
                "ana@b\u00FC cher.example"
            })
    void cannotBeWrittenTo(String text) {
        assertThat(MailAddress.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ana@bücher.example, ana@xn--bcher-kva.example",
        "ana@BÜCHER.example, ana@xn--bcher-kva.example",
        "ana@bu\u0308cher.example, ana@xn--bcher-kva.example",
        "ana@почта.рф, ana@xn--80a1acny.xn--p1ai",
        "josé@bücher.example, josé@xn--bcher-kva.example",
        "Ana@Example.org, Ana@Example.org"
    })
    void hasItsDomainAsMailSystemsKnowIt(String address, String written) {
        assertThat(MailAddress.written(address)).isEqualTo(written);
    }

    @Test
    void needsUtf8OnlyForLettersBeforeTheAt() {
        assertThat(MailAddress.needsUtf8("josé@example.org")).isTrue();
        assertThat(MailAddress.needsUtf8("ana@bücher.example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team@example.org | team@example.org",
                "Care Team <team@example.org> | Care Team <team@example.org>",
                "\"Care Team, Billing\" <team@example.org> | \"Care Team, Billing\" <team@example.org>",
                "Bücher & Söhne <team@example.org> | =?UTF-8?Q?B=C3=BCcher_=26_S=C3=B6hne?= <team@example.org>",
                "Team <team@bücher.example> | Team <team@xn--bcher-kva.example>"
            })
    void isASenderAsHeadersCarryIt(String stated, String header) {
        assertThat(MailAddress.stated("SURVEY_MAIL_FROM", stated)).hasToString(header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Care Team, Billing <team@example.org>",
                "team@example.org, care@example.org",
                "team",
                "Team <team>",
                "Team <a..b@example.org>",
                "Team <josé@example.org>",
                "Team <team@example.org>\r\nBcc: all@example.org",
                "friends: team@example.org;",
                "",
                "<>"
            })
    void refusesWhatIsNoSenderNamingTheSettingAndTheRemedy(String stated) {
        assertThatThrownBy(() -> MailAddress.stated("SURVEY_MAIL_FROM", stated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("SURVEY_MAIL_FROM must be one mail address")
                .hasMessageContaining("goes in quotes: \"Care Team, Billing\" <name@example.org>");
    }
}
