package io.howdidwedo.gateway.login.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What was sent with the login form; may hold nonsense.
record LoginForm(String user, String password, String next, @Nullable String token) {
    static LoginForm of(MultiValueMap<String, String> fields) {
        return new LoginForm(
                text(fields, "username"),
                text(fields, "password"),
                SafeReturn.to(fields.getFirst("next")),
                fields.getFirst("_csrf"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    @Override
    public String toString() {
        return "login form";
    }
}
