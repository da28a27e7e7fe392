package io.howdidwedo.servicekit.identity;

import io.howdidwedo.servicekit.link.OneSpelling;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/// Takes the gateway's token as it was written, and no other spelling of it.
final class StrictBearer implements BearerTokenResolver {
    private final DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String token = header.resolve(request);
        if (token != null && !OneSpelling.isOfToken(token)) {
            throw new OAuth2AuthenticationException(
                    BearerTokenErrors.invalidToken("The token is not spelled as it was written."));
        }
        return token;
    }
}
