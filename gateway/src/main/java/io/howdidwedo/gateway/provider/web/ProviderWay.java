package io.howdidwedo.gateway.provider.web;

import io.howdidwedo.gateway.login.Farewell;
import io.howdidwedo.gateway.login.OtherWay;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.session.Session;
import java.net.URI;
import java.util.Optional;

/// The provider of logins as a way in and a way out.
final class ProviderWay implements OtherWay, Farewell {
    private final Provider provider;

    ProviderWay(Provider provider) {
        this.provider = provider;
    }

    @Override
    public boolean isOpen() {
        return provider.isThere();
    }

    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public String path() {
        return "/login/oidc";
    }

    @Override
    public Optional<URI> after(Session session) {
        return Optional.ofNullable(session.voucher())
                .filter(voucher -> voucher.issuer().equals(provider.issuer()))
                .flatMap(voucher -> provider.exit(voucher.idToken()));
    }
}
