package io.howdidwedo.gateway.provider;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A provider that nobody is sent to, for tests.
record SomeProvider(String issuer) implements Provider {
    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public String name() {
        return "Example ID";
    }

    @Override
    public URI door(Attempt attempt) {
        throw new ProviderFailure.Away("in a test");
    }

    @Override
    public Voucher redeem(Attempt attempt, Map<String, List<String>> answer) {
        throw new ProviderFailure.Away("in a test");
    }

    @Override
    public Optional<URI> exit(String idToken) {
        return Optional.empty();
    }

    @Override
    public Ended ended(String logoutToken) {
        throw new ProviderFailure.Away("in a test");
    }
}
