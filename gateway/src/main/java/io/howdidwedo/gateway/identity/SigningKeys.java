package io.howdidwedo.gateway.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;

/// The signing keys all gateways share.
public interface SigningKeys {
    /// All that are kept, oldest first.
    List<SigningKey> all();

    /// Adds it, unless there is one with its id.
    void addIfAbsent(SigningKey key);

    void remove(String id);

    /// A key pair that signs who is calling.
    ///
    /// @param id the `kid` by which services pick the public half
    /// @param jwk both halves, as JSON Web Key
    record SigningKey(String id, String jwk, Instant madeAt) {

        static SigningKey generate(String id, Instant now) {
            try {
                ECKey pair =
                        new ECKeyGenerator(Curve.P_256)
                                .keyID(id)
                                .keyUse(KeyUse.SIGNATURE)
                                .algorithm(JWSAlgorithm.ES256)
                                .generate();
                return new SigningKey(id, pair.toJSONString(), now);
            } catch (JOSEException e) {
                throw new IllegalStateException("Cannot make a signing key", e);
            }
        }

        ECKey pair() {
            try {
                return ECKey.parse(jwk);
            } catch (ParseException e) {
                throw new IllegalStateException("Signing key " + id + " cannot be read", e);
            }
        }

        @Override
        public String toString() {
            return "signing key " + id;
        }
    }
}
