package io.howdidwedo.gateway.secondstep.totp;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpPhoneCodesTest {
    /// "12345678901234567890", the secret of RFC 6238's appendix B.
    private static final Secret PUBLISHED = new Secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private final TotpPhoneCodes codes = new TotpPhoneCodes();

    /// The published values, of whose eight digits phones show the last six.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void knowsThePublishedCodes(long second, String code) {
        assertThat(codes.stepOf(PUBLISHED, code, Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @Test
    void takesTheNeighboursOfAStepAndNoOthers() {
        assertThat(step("287082", 29)).hasValue(1);
        assertThat(step("287082", 89)).hasValue(1);
        assertThat(step("287082", 90)).isEmpty();
        assertThat(step(" 287 082 ", 59)).hasValue(1);
        assertThat(step("287083", 59)).isEmpty();
        assertThat(step("", 59)).isEmpty();
    }

    private OptionalLong step(String code, long second) {
        return codes.stepOf(PUBLISHED, code, Instant.ofEpochSecond(second));
    }

    @Test
    void drawsSecretsThatNobodyGuesses() {
        Secret one = codes.draw(new SecureRandom());
        Secret other = codes.draw(new SecureRandom());

        assertThat(one).isNotEqualTo(other);
        assertThat(one.text()).hasSize(32);
        assertThat(codes.isSecret(one.text())).isTrue();
        assertThat(one.toString()).doesNotContain(one.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABC", "not base 32!", "GEZDGNBVGY3TQOJQ"})
    void takesNoOtherSecret(String text) {
        assertThat(codes.isSecret(text)).isFalse();
    }

    @Test
    void tellsThePhoneWhoseItIs() {
        assertThat(codes.address(PUBLISHED, "Our Shop", "ana@example.org"))
                .isEqualTo(
                        "otpauth://totp/Our%20Shop:ana%40example.org?secret="
                                + PUBLISHED.text()
                                + "&issuer=Our%20Shop");
    }
}
