package io.howdidwedo.gateway.secondstep;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// That somebody has given the right password a moment ago, as their browser keeps it. It is sealed
/// with the hash of that password, which nobody but us has; nothing is kept here, and a new
/// password ends it.
public final class PasswordProof {
    /// How long somebody may take to find their phone.
    public static final Duration GOOD = Duration.ofMinutes(10);

    private static final String PARTED = "~";

    private final Accounts accounts;
    private final Clock clock;

    public PasswordProof(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The proof for whoever gave the password of this account.
    public String of(Account account) {
        long until = clock.instant().plus(GOOD).getEpochSecond();
        return String.join(
                PARTED, encoded(account.user()), String.valueOf(until), seal(account, until));
    }

    /// Whose password was given; empty when that is not shown, or too long ago.
    public Optional<Account> read(String proof) {
        String[] parts = proof.split(PARTED, -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            long until = Long.parseLong(parts[1]);
            String user =
                    new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            return accounts.find(user)
                    .filter(account -> account.active() && account.hasPassword())
                    .filter(_ -> clock.instant().isBefore(Instant.ofEpochSecond(until)))
                    .filter(account -> equal(seal(account, until), parts[2]));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String seal(Account account, long until) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = account.passwordHash().getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] sealed =
                    mac.doFinal((account.user() + " " + until).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
