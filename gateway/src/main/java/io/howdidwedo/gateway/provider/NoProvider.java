package io.howdidwedo.gateway.provider;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where there is no provider: everybody logs in here.
public final class NoProvider implements Provider {
    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public String issuer() {
        return "";
    }

    @Override
    public URI door(Attempt attempt) {
        throw none();
    }

    @Override
    public Voucher redeem(Attempt attempt, Map<String, List<String>> answer) {
        throw none();
    }

    @Override
    public Optional<URI> exit(String idToken) {
        return Optional.empty();
    }

    @Override
    public Ended ended(String logoutToken) {
        throw none();
    }

    private static IllegalStateException none() {
        return new IllegalStateException("There is no provider of logins");
    }
}
