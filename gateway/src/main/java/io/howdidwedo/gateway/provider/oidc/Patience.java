package io.howdidwedo.gateway.provider.oidc;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;

/// How long the provider is waited for, in milliseconds: somebody looks at an empty page meanwhile.
final class Patience {
    static final int TO_CONNECT = 3_000;
    static final int TO_READ = 8_000;

    private Patience() {}

    /// The request, which gives up in time and goes nowhere but where it is sent.
    static HTTPRequest with(HTTPRequest request) {
        request.setConnectTimeout(TO_CONNECT);
        request.setReadTimeout(TO_READ);
        request.setFollowRedirects(false);
        return request;
    }
}
