package io.howdidwedo.gateway.provider;

import io.howdidwedo.gateway.access.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A login at the provider that was begun in one browser, which keeps the secret; nothing is kept
/// here. Whatever must not be guessed is drawn from that secret, one way.
///
/// @param next where to go after; empty for the usual place
/// @param bond which session of ours is to be connected; empty when somebody logs in
public record Attempt(String secret, String next, String bond) {
    private static final int BYTES = 32;
    private static final String PARTED = "~";

    /// Somebody wants to log in.
    ///
    /// @param chance must be one nobody can predict
    public static Attempt toLogIn(String next, RandomGenerator chance) {
        return new Attempt(draw(chance), next, "");
    }

    /// Somebody who is logged in wants to be known by the provider, too.
    ///
    /// @param csrf what only pages of their own session know
    /// @param chance must be one nobody can predict
    public static Attempt toConnect(String csrf, RandomGenerator chance) {
        String secret = draw(chance);
        return new Attempt(secret, "", bond(secret, csrf));
    }

    /// As the browser keeps it.
    public String written() {
        return String.join(PARTED, secret, encoded(next), bond);
    }

    /// What a browser kept; empty when it is none of ours.
    public static Optional<Attempt> read(String written) {
        String[] parts = written.split(PARTED, -1);
        if (parts.length != 3 || parts[0].isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] next = Base64.getUrlDecoder().decode(parts[1]);
            return Optional.of(
                    new Attempt(parts[0], new String(next, StandardCharsets.UTF_8), parts[2]));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// By which the provider's answer is known to belong to this browser.
    public String state() {
        return Fingerprint.of("state " + secret);
    }

    /// By which the provider's word is known to be about this attempt.
    public String nonce() {
        return Fingerprint.of("nonce " + secret);
    }

    /// What only who began can tell the provider, when its code is redeemed.
    public String verifier() {
        return Fingerprint.of("verifier " + secret);
    }

    /// Whether somebody who is logged in wants to be connected.
    public boolean connects() {
        return !bond.isEmpty();
    }

    /// Whether it was begun by a page of this session.
    public boolean belongsTo(String csrf) {
        return equal(bond, bond(secret, csrf));
    }

    /// Whether this is the state it was begun with.
    public boolean began(String answered) {
        return equal(state(), answered);
    }

    private static String bond(String secret, String csrf) {
        return Fingerprint.of("bond " + secret + " " + csrf);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String draw(RandomGenerator chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "attempt";
    }
}
