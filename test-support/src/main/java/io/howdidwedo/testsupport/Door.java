package io.howdidwedo.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// Stands at the door as the gateway does: says who callers are, and publishes the key it signs
/// with.
public final class Door implements AutoCloseable {
    private final ECKey key;
    private final HttpServer server;

    /// One with a key of its own.
    public Door() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("door").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
        server.createContext(
                "/.well-known/jwks.json",
                exchange -> {
                    exchange.sendResponseHeaders(200, keys.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(keys);
                    }
                });
        server.start();
    }

    /// Where the key is published.
    public String keysUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/.well-known/jwks.json";
    }

    /// A token for whoever logs in like this, who has this role in these teams.
    public String token(String user, String role, String... teams) {
        return token(user, "The " + role, List.of(role), teams);
    }

    /// A token for whoever logs in like this and is called so, who has these roles in these teams.
    public String token(String user, String name, List<String> roles, String... teams) {
        Instant now = Instant.now();
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer("how-did-we-do")
                        .subject(user)
                        .claim("name", name)
                        .claim("roles", roles)
                        .claim("teams", List.of(teams))
                        .claim("lang", "en")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(3600)))
                        .build();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("door").build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
