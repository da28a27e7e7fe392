package io.howdidwedo.loginprovider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/// What the provider knows and signs with; a test changes it while the provider runs.
final class Household {
    private final String publicUrl;
    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private volatile RSAKey published = key();
    private volatile RSAKey signing = published;
    private volatile UnaryOperator<JwtClaimsSet.Builder> mischief = UnaryOperator.identity();

    Household(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    String publicUrl() {
        return publicUrl;
    }

    void knows(String subject, Map<String, Object> claims) {
        people.put(subject, Map.copyOf(claims));
    }

    /// Changes what ID tokens say.
    void twist(UnaryOperator<JwtClaimsSet.Builder> how) {
        mischief = how;
    }

    /// Signs with a key that it has not published.
    void signWithAnUnknownKey() {
        signing = key();
    }

    /// Publishes the key that it signs with.
    void publish() {
        published = signing;
    }

    RSAKey key(boolean known) {
        return known ? published : signing;
    }

    JWKSource<SecurityContext> published() {
        return (selector, _) -> selector.select(new JWKSet(published));
    }

    JWKSource<SecurityContext> signing() {
        return (selector, _) -> selector.select(new JWKSet(signing));
    }

    void tell(JwtEncodingContext context) {
        if (context.getTokenType().getValue().equals("id_token")) {
            JwtClaimsSet.Builder claims = context.getClaims();
            people.getOrDefault(context.getPrincipal().getName(), Map.of()).forEach(claims::claim);
            mischief.apply(claims);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
