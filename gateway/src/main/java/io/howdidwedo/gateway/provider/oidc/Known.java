package io.howdidwedo.gateway.provider.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import io.howdidwedo.gateway.provider.ProviderFailure;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A provider that has said where its doors are, and by which keys it is known.
///
/// @param idTokens knows whom it sends
/// @param logoutTokens knows which login there is over
record Known(
        OIDCProviderMetadata metadata,
        OidcSettings settings,
        IDTokenValidator idTokens,
        LogoutTokenValidator logoutTokens) {
    /// Not every provider writes on the token what it is; what is in it tells, too.
    private static final boolean NOT_ONLY_TYPED = false;

    private static final int MOST_BYTES_OF_KEYS = 512 * 1024;
    private static final Duration KEYS_GOOD = Duration.ofHours(1);
    private static final Duration KEYS_WAIT = Duration.ofSeconds(15);

    /// An unknown key makes it ask for keys anew, but not each time somebody invents one.
    private static final Duration BETWEEN_ASKING = Duration.ofSeconds(10);

    static Known of(OIDCProviderMetadata metadata, OidcSettings settings)
            throws MalformedURLException {
        var keys = new JWSVerificationKeySelector<>(algorithms(metadata), keys(metadata));
        Issuer issuer = metadata.getIssuer();
        var client = new ClientID(settings.clientId());
        return new Known(
                metadata,
                settings,
                new IDTokenValidator(issuer, client, keys, null),
                new LogoutTokenValidator(issuer, client, NOT_ONLY_TYPED, keys, null));
    }

    /// Only what is signed with a key of its own is its word; a secret we share with it is not.
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        Set<JWSAlgorithm> algorithms = new HashSet<>(JWSAlgorithm.Family.RSA);
        algorithms.addAll(JWSAlgorithm.Family.EC);
        algorithms.retainAll(
                Objects.requireNonNullElse(
                        metadata.getIDTokenJWSAlgs(), List.of(JWSAlgorithm.RS256)));
        return algorithms.isEmpty() ? Set.of(JWSAlgorithm.RS256) : algorithms;
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata)
            throws MalformedURLException {
        var retriever =
                new DefaultResourceRetriever(
                        Patience.TO_CONNECT, Patience.TO_READ, MOST_BYTES_OF_KEYS);
        return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever)
                .cache(KEYS_GOOD.toMillis(), KEYS_WAIT.toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_ASKING.toMillis())
                .build();
    }

    /// What the provider gives for a code.
    ///
    /// @throws ProviderFailure when it gives nothing
    OIDCTokens redeem(AuthorizationGrant grant) {
        try {
            TokenResponse response =
                    OIDCTokenResponseParser.parse(
                            Patience.with(request(grant).toHTTPRequest()).send());
            if (!response.indicatesSuccess()) {
                throw new ProviderFailure.NotGenuine(
                        "code: " + response.toErrorResponse().getErrorObject().getCode());
            }
            if (response.toSuccessResponse().getTokens() instanceof OIDCTokens tokens
                    && tokens.getIDToken() != null) {
                return tokens;
            }
            throw new ProviderFailure.Away("no ID token; is openid among the scopes?");
        } catch (ParseException | IOException e) {
            throw new ProviderFailure.Away("token: " + e.getMessage());
        }
    }

    private TokenRequest request(AuthorizationGrant grant) {
        var client = new ClientID(settings.clientId());
        return settings.clientSecret().isEmpty()
                ? new TokenRequest.Builder(metadata.getTokenEndpointURI(), client, grant).build()
                : new TokenRequest.Builder(metadata.getTokenEndpointURI(), proof(client), grant)
                        .build();
    }

    private ClientAuthentication proof(ClientID client) {
        var secret = new Secret(settings.clientSecret());
        List<ClientAuthenticationMethod> ways = metadata.getTokenEndpointAuthMethods();
        boolean basic =
                ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
    }

    /// What was told already, and what it tells who asks with the access token; the latter plays no
    /// part where it has no door for that.
    ///
    /// @throws ProviderFailure when it does not answer, or speaks of somebody else
    Map<String, Object> tellMore(OIDCTokens tokens, Map<String, Object> told) {
        if (metadata.getUserInfoEndpointURI() == null) {
            return told;
        }
        try {
            var request =
                    new UserInfoRequest(metadata.getUserInfoEndpointURI(), tokens.getAccessToken());
            UserInfoResponse response =
                    UserInfoResponse.parse(Patience.with(request.toHTTPRequest()).send());
            if (!response.indicatesSuccess()) {
                throw new ProviderFailure.Away("userinfo is refused");
            }
            if (response.toSuccessResponse().getUserInfo() == null) {
                return told;
            }
            Map<String, Object> more = response.toSuccessResponse().getUserInfo().toJSONObject();
            if (!Objects.equals(more.get("sub"), told.get("sub"))) {
                throw new ProviderFailure.NotGenuine("userinfo of somebody else");
            }
            Map<String, Object> all = new HashMap<>(more);
            all.putAll(told);
            return all;
        } catch (ParseException | IOException e) {
            throw new ProviderFailure.Away("userinfo: " + e.getMessage());
        }
    }

    /// Keys that cannot be had are no forgery.
    static ProviderFailure keysAway(JOSEException e) {
        return new ProviderFailure.Away("keys: " + e.getMessage());
    }

    @Override
    public String toString() {
        return "known provider";
    }
}
