package io.howdidwedo.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.access.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/// Signs who is calling, in a token that is good for a minute or so.
///
/// The same caller gets the same token for a third of that time, so that signing costs next to
/// nothing.
public final class IdentityTokens {
    /// Who signs, as services expect to read it.
    public static final String ISSUER = "how-did-we-do";

    private static final int MOST_REMEMBERED = 10_000;

    private final KeyRing keys;
    private final Duration lifetime;
    private final Clock clock;
    private final Cache<Caller, String> signed;

    public IdentityTokens(KeyRing keys, Duration lifetime, Clock clock) {
        this.keys = keys;
        this.lifetime = lifetime;
        this.clock = clock;
        this.signed =
                Caffeine.newBuilder()
                        .maximumSize(MOST_REMEMBERED)
                        .expireAfterWrite(lifetime.dividedBy(3))
                        .ticker(() -> clock.millis() * 1_000_000)
                        .build();
    }

    /// The signed token for this caller.
    public String tokenFor(Caller caller) {
        return signed.get(caller, this::sign);
    }

    private String sign(Caller caller) {
        KeyRing.Signer key = keys.signer();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.keyId()).build();
        var token = new SignedJWT(header, claims(caller));
        try {
            token.sign(key.signs());
        } catch (JOSEException e) {
            throw new IllegalStateException("Cannot sign with " + key.keyId(), e);
        }
        return token.serialize();
    }

    private JWTClaimsSet claims(Caller caller) {
        Instant now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(caller.subject())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(lifetime)))
                        .claim("name", caller.name())
                        .claim("roles", caller.roles().stream().map(Role::word).sorted().toList())
                        .claim("teams", caller.teams().stream().sorted().toList())
                        .claim(
                                "scopes",
                                caller.scopes().stream().map(Scope::word).sorted().toList())
                        .claim("zone", caller.zone())
                        .claim("lang", caller.language())
                        .claim("theme", caller.theme().word());
        if (caller.csrf() != null) {
            claims.claim("csrf", caller.csrf());
        }
        return claims.build();
    }
}
