package io.howdidwedo.gateway.passkey.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.passkey.Passkey;
import io.howdidwedo.gateway.passkey.Passkey.Credential;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What browsers are asked, and that nonsense is no answer; good answers are a browser's, in the
/// story of the browser.
class WebAuthnCeremonyTest {
    private static final String CHALLENGE = "Y2hhbGxlbmdl";
    private static final Account ANA =
            new Account("ana", "Ana Lima", "", Set.of(Role.AGENT), Set.of(), "UTC", "en", true);
    private static final Passkey PHONE =
            new Passkey(
                    "cGhvbmU",
                    "ana",
                    "My phone",
                    new Credential("b28", "b28", 0),
                    Instant.EPOCH,
                    Instant.EPOCH);

    private final WebAuthnCeremony ceremony =
            new WebAuthnCeremony("https://feedback.example.org:8443/", "Our Shop");

    @Test
    void asksForAKeyThatTheDeviceKeepsAndGuards() {
        String asked = ceremony.askToMake(ANA, List.of(PHONE), CHALLENGE);

        assertThat(asked)
                .contains(
                        "\"id\":\"feedback.example.org\"",
                        "\"name\":\"Our Shop\"",
                        "\"challenge\":\"" + CHALLENGE + "\"",
                        "\"residentKey\":\"required\"",
                        "\"userVerification\":\"required\"",
                        "\"displayName\":\"Ana Lima\"",
                        "\"id\":\"cGhvbmU\"");
    }

    @Test
    void asksForAnyKeyThatWasMadeHere() {
        assertThat(ceremony.askToShow(CHALLENGE))
                .contains(
                        "\"challenge\":\"" + CHALLENGE + "\"",
                        "\"rpId\":\"feedback.example.org\"",
                        "\"userVerification\":\"required\"",
                        "\"allowCredentials\":[]");
    }

    @Test
    void readsWhatAnAnswerSaysOfItself() {
        String client =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                ("{\"challenge\":\"" + CHALLENGE + "\"}")
                                        .getBytes(StandardCharsets.UTF_8));

        assertThat(ceremony.challengeOf("{\"response\":{\"clientDataJSON\":\"" + client + "\"}}"))
                .contains(CHALLENGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "[]",
                "{\"response\":{\"clientDataJSON\":\"!\"}}",
                "{\"id\":\"a\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":{}}"
            })
    void takesNonsenseForNoAnswer(String answer) {
        assertThat(ceremony.made(ANA, CHALLENGE, answer)).isEmpty();
        assertThat(ceremony.shown(PHONE, CHALLENGE, answer)).isEmpty();
        assertThat(ceremony.challengeOf(answer).filter(each -> !each.isEmpty())).isEmpty();
    }
}
