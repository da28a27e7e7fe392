package io.howdidwedo.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.identity.SigningKeys.SigningKey;
import io.howdidwedo.servicekit.identity.Theme;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentityTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final Duration PERIOD = Duration.ofDays(30);

    private final SettableClock clock = new SettableClock(NOW);
    private final SigningKeysInMemory keys = new SigningKeysInMemory();
    private final KeyRing ring = new KeyRing(keys, PERIOD, clock);
    private final IdentityTokens tokens = new IdentityTokens(ring, Duration.ofSeconds(60), clock);

    @BeforeEach
    void theRingHasBeenTurned() {
        ring.turn();
    }

    @Test
    void saysWhoIsCalling() throws Exception {
        JWTClaimsSet claims = claims(tokens.tokenFor(ana("csrf-1")));

        assertThat(claims.getIssuer()).isEqualTo("how-did-we-do");
        assertThat(claims.getSubject()).isEqualTo("ana");
        assertThat(claims.getStringClaim("name")).isEqualTo("Ana");
        assertThat(claims.getStringListClaim("roles")).containsExactly("agent", "manager");
        assertThat(claims.getStringListClaim("teams")).containsExactly("north", "south");
        assertThat(claims.getStringListClaim("scopes")).containsExactly("figures:read");
        assertThat(claims.getStringClaim("csrf")).isEqualTo("csrf-1");
        assertThat(claims.getStringClaim("zone")).isEqualTo("Europe/Lisbon");
        assertThat(claims.getStringClaim("lang")).isEqualTo("pt");
        assertThat(claims.getStringClaim("theme")).isEqualTo("dark");
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(NOW.plusSeconds(60)));
    }

    @Test
    void keepsTheCsrfClaimToSessions() throws Exception {
        assertThat(claims(tokens.tokenFor(ana(null))).getClaim("csrf")).isNull();
    }

    @Test
    void canBeVerifiedWithThePublishedKeys() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.tokenFor(ana(null)));

        JWK published = JWKSet.parse(ring.published()).getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(token.verify(new ECDSAVerifier(published.toECKey()))).isTrue();
    }

    @Test
    void publishesNoPrivateHalf() throws Exception {
        assertThat(JWKSet.parse(ring.published()).getKeys()).noneMatch(JWK::isPrivate);
        assertThat(ring.published()).doesNotContain("\"d\"");
    }

    @Test
    void signsTheSameCallerOnceInAWhile() {
        String first = tokens.tokenFor(ana("csrf-1"));

        assertThat(tokens.tokenFor(ana("csrf-1"))).isSameAs(first);
        clock.advance(Duration.ofSeconds(21));
        assertThat(tokens.tokenFor(ana("csrf-1"))).isNotEqualTo(first);
    }

    @Test
    void signsAnewForWhoeverHasChanged() {
        assertThat(tokens.tokenFor(ana("csrf-1"))).isNotEqualTo(tokens.tokenFor(ana("csrf-2")));
    }

    @Test
    void survivesARestart() {
        String published = ring.published();

        KeyRing after = new KeyRing(keys, PERIOD, clock);
        after.turn();

        assertThat(after.published()).isEqualTo(published);
    }

    @Test
    void publishesANewKeyBeforeItSignsWithIt() {
        String old = keyId();
        clock.advance(PERIOD);
        ring.turn();

        assertThat(published()).hasSize(2).contains(old);
        assertThat(keyId()).isEqualTo(old);

        clock.advance(KeyRing.PUBLISHED_BEFORE_USE);
        ring.turn();

        assertThat(keyId()).isNotEqualTo(old);
        assertThat(published()).contains(old);
    }

    @Test
    void dropsKeysThatNobodyNeeds() {
        String old = keyId();
        for (int i = 0; i < 3; i++) {
            clock.advance(PERIOD);
            ring.turn();
        }

        assertThat(published()).doesNotContain(old);
    }

    private String keyId() {
        clock.advance(Duration.ofSeconds(21));
        try {
            return SignedJWT.parse(tokens.tokenFor(ana(null))).getHeader().getKeyID();
        } catch (java.text.ParseException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> published() {
        return keys.all().stream().map(SigningKey::id).toList();
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static Caller ana(@Nullable String csrf) {
        return new Caller(
                "ana",
                "Ana",
                Set.of(Role.MANAGER, Role.AGENT),
                Set.of("south", "north"),
                Set.of(Scope.FIGURES_READ),
                csrf,
                "Europe/Lisbon",
                "pt",
                Theme.DARK);
    }
}
