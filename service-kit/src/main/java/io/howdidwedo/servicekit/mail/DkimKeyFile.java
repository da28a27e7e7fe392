package io.howdidwedo.servicekit.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the private key mails are signed with, and says what to do when it cannot.
final class DkimKeyFile {
    private static final String REMEDY =
            "; make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out"
                    + " dkim.pem";
    private static final int SHORTEST = 1024;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");

    private DkimKeyFile() {}

    /// The key in this file.
    ///
    /// @throws IllegalStateException naming setting and remedy, never what is in the file
    static RSAPrivateKey read(Path file) {
        RSAPrivateKey key = decode(content(file), file);
        if (key.getModulus().bitLength() < SHORTEST) {
            throw wrong(file, "holds a key of less than 1024 bits, which nobody accepts", null);
        }
        return key;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw wrong(file, "cannot be read", e);
        }
    }

    private static RSAPrivateKey decode(String content, Path file) {
        Matcher pem = PEM.matcher(content);
        if (!pem.find()) {
            throw wrong(
                    file,
                    "has no line -----BEGIN PRIVATE KEY----- (PKCS#8 in PEM, without a passphrase)",
                    null);
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(pem.group(1));
            return (RSAPrivateKey)
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw wrong(file, "holds no RSA key", e);
        }
    }

    private static IllegalStateException wrong(
            Path file, String what, @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalStateException(
                "howdidwedo.dkim.key-file (DKIM_KEY_FILE): " + file + " " + what + REMEDY, cause);
    }
}
