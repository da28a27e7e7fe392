package io.howdidwedo.gateway.account.argon2;

import io.howdidwedo.gateway.account.Passwords;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Argon2id with 19 MiB and two passes; only a few at a time, so that a rush of logins cannot take
/// all memory.
final class Argon2Passwords implements Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors());

    @Override
    public String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon2.encode(password));
        } finally {
            atOnce.release();
        }
    }

    @Override
    public boolean matches(String password, String hash) {
        atOnce.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            atOnce.release();
        }
    }
}
