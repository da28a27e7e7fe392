package io.howdidwedo.loginprovider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/// A real provider of logins on a free port: Spring Security's. Everybody can log in there, with
/// their name as the password.
public final class RunningProvider implements AutoCloseable {
    public static final String CLIENT = "feedback";
    public static final String SECRET = "a secret of ours";

    private final Household household;
    private final ConfigurableApplicationContext context;

    private RunningProvider(Household household, ConfigurableApplicationContext context) {
        this.household = household;
        this.context = context;
    }

    /// @param publicUrl of the system that people come to from it
    public static RunningProvider start(String publicUrl) {
        Household household = new Household(publicUrl);
        return new RunningProvider(
                household,
                new SpringApplicationBuilder(ProviderConfiguration.class)
                        .web(WebApplicationType.SERVLET)
                        .properties("spring.config.name=none", "spring.main.banner-mode=off")
                        .initializers(
                                context ->
                                        ((GenericApplicationContext) context)
                                                .registerBean(Household.class, () -> household))
                        .run());
    }

    public String issuer() {
        return "http://127.0.0.1:"
                + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// From now on it tells this about them.
    public void knows(String subject, Map<String, Object> claims) {
        household.knows(subject, claims);
    }

    /// From now on its ID tokens are changed like this.
    public void twist(UnaryOperator<JwtClaimsSet.Builder> how) {
        household.twist(how);
    }

    /// From now on it signs with a key that it has not published.
    public void signWithAnUnknownKey() {
        household.signWithAnUnknownKey();
    }

    /// Publishes the key that it signs with.
    public void publish() {
        household.publish();
    }

    /// Where its browser is sent back to after this person has logged in at this door.
    public URI logIn(URI door, String subject) {
        String form = "username=" + subject + "&password=" + subject;
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(issuer() + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(door).header("Accept", "text/html").build(),
                            BodyHandlers.ofString());
            return URI.create(answer.headers().firstValue("location").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Its word that a login is over, changed like this.
    public String logoutToken(UnaryOperator<JWTClaimsSet.Builder> how, Instant now) {
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(120)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim(
                                "events",
                                Map.of(
                                        "http://schemas.openid.net/event/backchannel-logout",
                                        Map.of()));
        RSAKey key = household.key(false);
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(key.getKeyID())
                                .type(new JOSEObjectType("logout+jwt"))
                                .build(),
                        how.apply(claims).build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        context.close();
    }
}
