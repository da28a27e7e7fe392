package io.howdidwedo.gateway.provider.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import io.howdidwedo.gateway.provider.Attempt;
import io.howdidwedo.gateway.provider.Provider.Ended;
import io.howdidwedo.gateway.provider.ProviderFailure;
import io.howdidwedo.gateway.provider.Voucher;
import io.howdidwedo.loginprovider.RunningProvider;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.util.UriComponentsBuilder;

/// What is taken from a provider that speaks OpenID Connect, and what is not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcProviderTest {
    private static final String PUBLIC_URL = "https://feedback.example.org";

    private final SecureRandom chance = new SecureRandom();
    private RunningProvider running;
    private OidcProvider provider;

    @BeforeAll
    void open() {
        running = RunningProvider.start(PUBLIC_URL);
        running.knows(
                "17",
                Map.of(
                        "email", "Ana@Example.org",
                        "name", "Ana Lima",
                        "locale", "pt-BR",
                        "zoneinfo", "America/Sao_Paulo",
                        "groups", List.of("service", "north"),
                        "realm_access", Map.of("roles", List.of("boss"))));
    }

    @AfterAll
    void close() {
        running.close();
    }

    @BeforeEach
    void firstAsked() {
        running.publish();
        running.twist(UnaryOperator.identity());
        provider = provider("groups");
    }

    private OidcProvider provider(String groupsClaim) {
        return new OidcProvider(settings(running.issuer(), groupsClaim), PUBLIC_URL, clock());
    }

    private static Clock clock() {
        return Clock.systemUTC();
    }

    private static OidcSettings settings(String issuer, String groupsClaim) {
        return new OidcSettings(
                issuer,
                RunningProvider.CLIENT,
                RunningProvider.SECRET,
                "Example ID",
                List.of("openid", "profile", "email"),
                groupsClaim);
    }

    private Voucher logIn(Attempt attempt) {
        return provider.redeem(attempt, answer(attempt));
    }

    private Map<String, List<String>> answer(Attempt attempt) {
        URI back = running.logIn(provider.door(attempt), "17");
        assertThat(back.toString()).startsWith(PUBLIC_URL + "/login/oidc/callback?");
        return query(back);
    }

    private static Map<String, List<String>> query(URI address) {
        return UriComponentsBuilder.fromUri(address).build().getQueryParams();
    }

    @Test
    void takesWhomTheProviderVouchesFor() {
        Voucher voucher = logIn(attempt());

        assertThat(voucher.session().issuer()).isEqualTo(running.issuer());
        assertThat(voucher.session().subject()).isEqualTo("17");
        assertThat(voucher.session().sid()).isNotEmpty();
        assertThat(voucher.user()).isEqualTo("ana@example.org");
        assertThat(voucher.name()).isEqualTo("Ana Lima");
        assertThat(voucher.language()).isEqualTo("pt");
        assertThat(voucher.zone()).isEqualTo("America/Sao_Paulo");
        assertThat(voucher.groups()).containsExactly("service", "north");
        assertThat(voucher.toString() + voucher.session()).doesNotContain("Ana", "17");
    }

    @Test
    void readsGroupsWhereverTheyAreTold() {
        provider = provider("realm_access.roles");
        assertThat(logIn(attempt()).groups()).containsExactly("boss");

        provider = provider("nowhere");
        assertThat(logIn(attempt()).groups()).isEmpty();
    }

    @Test
    void sendsStateNonceAndChallengeAndNoneOfTheSecret() {
        Attempt attempt = attempt();

        Map<String, List<String>> sent = query(provider.door(attempt));

        assertThat(sent)
                .containsEntry("state", List.of(attempt.state()))
                .containsEntry("nonce", List.of(attempt.nonce()))
                .containsEntry("code_challenge_method", List.of("S256"))
                .containsEntry("response_type", List.of("code"));
        assertThat(sent.toString()).doesNotContain(attempt.verifier(), attempt.secret());
    }

    @Test
    void refusesAnAnswerToAnotherAttempt() {
        Map<String, List<String>> answer = answer(attempt());

        assertNotGenuine(() -> provider.redeem(attempt(), answer), "another state");
    }

    @Test
    void refusesACodeThatWasBegunByAnother() {
        Attempt mine = attempt();
        Map<String, List<String>> answer =
                Map.of(
                        "code", answer(attempt()).get("code"),
                        "state", List.of(mine.state()));

        assertNotGenuine(() -> provider.redeem(mine, answer), "code: invalid_grant");
    }

    @Test
    void redeemsACodeOnce() {
        Attempt attempt = attempt();
        Map<String, List<String>> answer = answer(attempt);
        provider.redeem(attempt, answer);

        assertNotGenuine(() -> provider.redeem(attempt, answer), "code: invalid_grant");
    }

    @Test
    void refusesAnotherNonce() {
        running.twist(claims -> claims.claim("nonce", "another"));

        assertNotGenuine(() -> logIn(attempt()), "nonce");
    }

    @Test
    void refusesATokenThatIsOver() {
        running.twist(
                claims ->
                        claims.issuedAt(Instant.now().minus(Duration.ofHours(2)))
                                .expiresAt(Instant.now().minus(Duration.ofHours(1))));

        assertNotGenuine(() -> logIn(attempt()), "xpired");
    }

    @Test
    void refusesATokenForSomebodyElse() {
        running.twist(claims -> claims.audience(List.of("another-system")));

        assertNotGenuine(() -> logIn(attempt()), "audience");
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        running.twist(claims -> claims.issuer("https://elsewhere.example.org"));

        assertNotGenuine(() -> logIn(attempt()), "issuer");
    }

    @Test
    void refusesAKeyThatTheProviderDoesNotPublish() {
        logIn(attempt());
        running.signWithAnUnknownKey();

        assertNotGenuine(() -> logIn(attempt()), "ID token");
    }

    @Test
    void asksForKeysAnewWhenOneIsUnknown() {
        logIn(attempt());
        running.signWithAnUnknownKey();
        running.publish();

        assertThat(logIn(attempt()).user()).isEqualTo("ana@example.org");
    }

    @Test
    void saysThatSomebodyWasSentBack() {
        Attempt attempt = attempt();
        Map<String, List<String>> answer =
                Map.of("error", List.of("access_denied"), "state", List.of(attempt.state()));

        assertThatThrownBy(() -> provider.redeem(attempt, answer))
                .isInstanceOf(ProviderFailure.Declined.class)
                .hasMessage("access_denied");
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertNotGenuine(() -> provider.redeem(attempt(), Map.of()), "another state");
    }

    @Test
    void saysThatTheProviderIsAway() {
        provider = new OidcProvider(settings("http://127.0.0.1:1", "groups"), PUBLIC_URL, clock());

        assertThatThrownBy(() -> provider.door(attempt())).isInstanceOf(ProviderFailure.Away.class);
        assertThat(provider.exit("any")).isEmpty();
    }

    @Test
    void saysThatAnotherProviderAnswersThere() {
        provider =
                new OidcProvider(
                        settings(
                                running.issuer().replace("127.0.0.1", "localhost") + "/other",
                                "groups"),
                        PUBLIC_URL,
                        clock());

        assertThatThrownBy(() -> provider.door(attempt())).isInstanceOf(ProviderFailure.Away.class);
    }

    @Test
    void leadsToWhereOneLogsOutThere() {
        String idToken = logIn(attempt()).session().idToken();

        URI exit = provider.exit(idToken).orElseThrow();

        assertThat(exit.toString()).startsWith(running.issuer() + "/connect/logout?");
        assertThat(query(exit)).containsEntry("id_token_hint", List.of(idToken));
        assertThat(provider.exit("no token")).isEmpty();
    }

    @Test
    void hearsWhichLoginIsOver() {
        assertThat(ended(claims -> claims.subject("17"))).isEqualTo(new Ended("17", ""));
        assertThat(ended(claims -> claims.claim("sid", "s1"))).isEqualTo(new Ended("", "s1"));
    }

    @Test
    void hearsNothingInWhatIsNoWordOfTheProvider() {
        assertNotGenuine(() -> provider.ended("no token"), "cannot be read");
        assertNotGenuine(() -> ended(claims -> claims), "logout token");
        assertNotGenuine(
                () -> ended(claims -> claims.subject("17").audience("another")), "logout token");
        assertNotGenuine(
                () -> ended(claims -> claims.subject("17").claim("events", Map.of())),
                "logout token");
        assertNotGenuine(
                () -> ended(claims -> claims.subject("17").claim("nonce", "n")), "logout token");
        String old =
                running.logoutToken(
                        claims -> claims.subject("17"), Instant.now().minus(Duration.ofMinutes(6)));
        assertNotGenuine(() -> provider.ended(old), "logout token");
        running.signWithAnUnknownKey();
        assertNotGenuine(() -> ended(claims -> claims.subject("17")), "logout token");
    }

    private Ended ended(UnaryOperator<JWTClaimsSet.Builder> how) {
        return provider.ended(running.logoutToken(how, Instant.now()));
    }

    private Attempt attempt() {
        return Attempt.toLogIn("", chance);
    }

    private static void assertNotGenuine(ThrowingCallable deed, String said) {
        assertThatThrownBy(deed)
                .isInstanceOf(ProviderFailure.NotGenuine.class)
                .hasMessageContaining(said);
    }
}
