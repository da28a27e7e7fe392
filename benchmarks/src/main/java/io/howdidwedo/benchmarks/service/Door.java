package io.howdidwedo.benchmarks.service;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// Says who calls, signed as the gateway signs, and publishes the key.
public final class Door implements AutoCloseable {
    private static final String KEY = "benchmarks";
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final ECKey key;
    private final HttpServer server;

    /// One with a key of its own.
    public Door() throws IOException, JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyID(KEY).generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
        server.createContext(
                "/",
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
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /// The token of somebody who manages all teams and administers the system.
    public String token() {
        Instant now = Instant.now();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY).build(),
                        new JWTClaimsSet.Builder()
                                .issuer("how-did-we-do")
                                .subject("benchmarks")
                                .claim("name", "Benchmarks")
                                .claim("roles", List.of("manager", "admin"))
                                .claim("teams", List.of("*"))
                                .claim("lang", "en")
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(now.plus(GOOD_FOR)))
                                .build());
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
