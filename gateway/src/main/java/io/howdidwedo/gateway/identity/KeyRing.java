package io.howdidwedo.gateway.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import io.howdidwedo.gateway.identity.SigningKeys.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The signing keys in use. A new one is made every period; it is published for a while before it
/// signs, so that every gateway and service knows it by then, and kept for a period after.
public final class KeyRing {
    static final Duration PUBLISHED_BEFORE_USE = Duration.ofMinutes(15);

    private final SigningKeys keys;
    private final Duration period;
    private final Clock clock;
    private volatile @Nullable Ring ring;

    public KeyRing(SigningKeys keys, Duration period, Clock clock) {
        this.keys = keys;
        this.period = period;
        this.clock = clock;
    }

    /// Makes the key of this period if no gateway has made it, drops what is too old, and takes up
    /// what other gateways have made; to be called at the start and every few minutes.
    public void turn() {
        Instant now = clock.instant();
        List<SigningKey> kept = keys.all();
        String current = "k" + now.getEpochSecond() / period.toSeconds();
        if (kept.stream().noneMatch(key -> key.id().equals(current))) {
            keys.addIfAbsent(SigningKey.generate(current, now));
        }
        kept.stream().filter(key -> isOutOfUse(key, now)).forEach(key -> keys.remove(key.id()));
        ring = Ring.of(keys.all(), now);
    }

    /// The public halves, as a JSON Web Key Set.
    public String published() {
        return current().published();
    }

    Signer signer() {
        return current().signer();
    }

    private Ring current() {
        Ring now = ring;
        if (now == null) {
            throw new IllegalStateException("The key ring has not been turned yet");
        }
        return now;
    }

    private boolean isOutOfUse(SigningKey key, Instant now) {
        return key.madeAt().isBefore(now.minus(period.multipliedBy(2)));
    }

    /// A key ready to sign.
    record Signer(String keyId, JWSSigner signs) {}

    private record Ring(Signer signer, String published) {
        static Ring of(List<SigningKey> keys, Instant now) {
            List<JWK> pairs = keys.stream().<JWK>map(SigningKey::pair).toList();
            return new Ring(signer(signing(keys, now)), new JWKSet(pairs).toString(true));
        }

        private static SigningKey signing(List<SigningKey> keys, Instant now) {
            Instant known = now.minus(PUBLISHED_BEFORE_USE);
            return keys.stream()
                    .filter(key -> !key.madeAt().isAfter(known))
                    .reduce((_, newer) -> newer)
                    .orElseGet(keys::getFirst);
        }

        private static Signer signer(SigningKey key) {
            try {
                return new Signer(key.id(), new ECDSASigner(key.pair()));
            } catch (JOSEException e) {
                throw new IllegalStateException(key + " cannot sign", e);
            }
        }
    }
}
