package io.howdidwedo.gateway.account;

/// How passwords are kept: hashed, slowly, each with its own salt.
public interface Passwords {
    String hash(String password);

    boolean matches(String password, String hash);
}
