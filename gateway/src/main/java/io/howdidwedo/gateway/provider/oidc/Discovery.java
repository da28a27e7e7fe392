package io.howdidwedo.gateway.provider.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.howdidwedo.gateway.provider.ProviderFailure;
import java.io.IOException;
import java.time.Duration;

/// What the provider says about itself, asked for when it is first needed and every hour after.
/// Where it could not be asked, the next who wants in asks again.
final class Discovery {
    private static final Duration GOOD = Duration.ofHours(1);

    private final OidcSettings settings;
    private final Cache<String, Known> asked =
            Caffeine.newBuilder().expireAfterWrite(GOOD).maximumSize(1).build();

    Discovery(OidcSettings settings) {
        this.settings = settings;
    }

    /// @throws ProviderFailure.Away when it does not say
    Known known() {
        return asked.get(settings.issuer(), _ -> ask());
    }

    private Known ask() {
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(
                            new Issuer(settings.issuer()), Patience.TO_CONNECT, Patience.TO_READ);
            return Known.of(metadata, settings);
        } catch (GeneralException | IOException e) {
            throw new ProviderFailure.Away("discovery: " + e.getMessage());
        }
    }
}
