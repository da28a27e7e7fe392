package io.howdidwedo.gateway.account;

/// Passwords for tests, quick to hash because they are not.
public final class PlainPasswords implements Passwords {
    @Override
    public String hash(String password) {
        return "plain:" + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash.equals(hash(password));
    }
}
