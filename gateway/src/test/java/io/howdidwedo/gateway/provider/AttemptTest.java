package io.howdidwedo.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {
    private final SecureRandom chance = new SecureRandom();

    @Test
    void isReadAsItWasWritten() {
        Attempt attempt = Attempt.toLogIn("/cases?state=open&q=a~b", chance);

        assertThat(Attempt.read(attempt.written())).contains(attempt);
        assertThat(attempt.connects()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~~", "secret", "secret~a", "secret~!~", "a~b~c~d"})
    void readsNothingInWhatIsNoAttempt(String written) {
        assertThat(Attempt.read(written)).isEmpty();
    }

    @Test
    void drawsWhatNobodyCanGuessFromOneSecret() {
        Attempt attempt = Attempt.toLogIn("", chance);

        assertThat(Set.of(attempt.state(), attempt.nonce(), attempt.verifier())).hasSize(3);
        assertThat(attempt.state()).isNotEqualTo(Attempt.toLogIn("", chance).state());
        assertThat(attempt.verifier()).matches("[A-Za-z0-9._~-]{43,128}");
        assertThat(attempt.began(attempt.state())).isTrue();
        assertThat(attempt.began(attempt.nonce())).isFalse();
        assertThat(attempt.toString()).doesNotContain(attempt.secret());
    }

    @Test
    void connectsOnlyTheSessionItWasBegunIn() {
        Attempt attempt = Attempt.toConnect("ana's", chance);

        assertThat(attempt.connects()).isTrue();
        assertThat(attempt.belongsTo("ana's")).isTrue();
        assertThat(attempt.belongsTo("ben's")).isFalse();
        assertThat(new Attempt(attempt.secret(), "", "forged").belongsTo("ana's")).isFalse();
        assertThat(Attempt.toLogIn("", chance).belongsTo("ana's")).isFalse();
    }
}
