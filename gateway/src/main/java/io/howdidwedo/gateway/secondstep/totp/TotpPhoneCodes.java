package io.howdidwedo.gateway.secondstep.totp;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.howdidwedo.gateway.secondstep.PhoneCodes;
import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// Codes of six digits every 30 seconds with SHA-1, which is what every phone makes (RFC 6238).
final class TotpPhoneCodes implements PhoneCodes {
    private static final int SECRET_BYTES = 20;
    private static final int NEIGHBOURS = 1;

    private final Base32 letters = new Base32();
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    @Override
    public Secret draw(RandomGenerator chance) {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        return new Secret(letters.encodeToString(bytes));
    }

    @Override
    public boolean isSecret(String text) {
        return letters.isInAlphabet(text) && letters.decode(text).length == SECRET_BYTES;
    }

    @Override
    public OptionalLong stepOf(Secret secret, String code, Instant now) {
        String digits = code.replaceAll("\\s", "");
        long seconds = codes.getTimeStep().toSeconds();
        long current = Math.floorDiv(now.getEpochSecond(), seconds);
        Key key = new SecretKeySpec(letters.decode(secret.text()), codes.getAlgorithm());
        return LongStream.rangeClosed(current - NEIGHBOURS, current + NEIGHBOURS)
                .filter(step -> equal(code(key, Instant.ofEpochSecond(step * seconds)), digits))
                .max();
    }

    private String code(Key key, Instant at) {
        try {
            return codes.generateOneTimePasswordString(key, at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String address(Secret secret, String organisation, String user) {
        return "otpauth://totp/"
                + encoded(organisation)
                + ":"
                + encoded(user)
                + "?secret="
                + secret.text()
                + "&issuer="
                + encoded(organisation);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
