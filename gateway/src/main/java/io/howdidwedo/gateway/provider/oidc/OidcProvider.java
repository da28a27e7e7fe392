package io.howdidwedo.gateway.provider.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.howdidwedo.gateway.provider.Attempt;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.provider.ProviderFailure;
import io.howdidwedo.gateway.provider.Voucher;
import io.howdidwedo.gateway.session.Session;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A provider that speaks OpenID Connect: authorization code with PKCE, state and nonce. Messages,
/// keys and what makes a token good are the library's; what it is asked is bounded in time.
final class OidcProvider implements Provider {
    /// How long ago a login may have ended that is told now; older news is a repeat.
    private static final Duration NEWS = Duration.ofMinutes(5);

    private final OidcSettings settings;
    private final URI callback;
    private final URI afterwards;
    private final Discovery discovery;
    private final Claims claims;
    private final Clock clock;

    /// @param publicUrl under which people reach the gateway
    OidcProvider(OidcSettings settings, String publicUrl, Clock clock) {
        this.settings = settings;
        this.callback = URI.create(publicUrl + "/login/oidc/callback");
        this.afterwards = URI.create(publicUrl + "/login");
        this.discovery = new Discovery(settings);
        this.claims = new Claims(settings.groupsClaim());
        this.clock = clock;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public String issuer() {
        return settings.issuer();
    }

    @Override
    public URI door(Attempt attempt) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(String[]::new)),
                        new ClientID(settings.clientId()),
                        callback)
                .endpointURI(discovery.known().metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    @Override
    public Voucher redeem(Attempt attempt, Map<String, List<String>> answer) {
        AuthorizationCode code = code(attempt, answer);
        Known known = discovery.known();
        var grant =
                new AuthorizationCodeGrant(code, callback, new CodeVerifier(attempt.verifier()));
        OIDCTokens tokens = known.redeem(grant);
        IDTokenClaimsSet idToken = checked(known, tokens, new Nonce(attempt.nonce()));
        Map<String, Object> told = idToken.toJSONObject();
        if (!claims.tellGroups(told)) {
            told = known.tellMore(tokens, told);
        }
        var session =
                new Session.Voucher(
                        settings.issuer(),
                        idToken.getSubject().getValue(),
                        idToken.getSessionID() == null ? "" : idToken.getSessionID().getValue(),
                        tokens.getIDTokenString());
        return claims.voucher(session, told);
    }

    private AuthorizationCode code(Attempt attempt, Map<String, List<String>> answer) {
        AuthenticationResponse response;
        try {
            response = AuthenticationResponseParser.parse(callback, answer);
        } catch (ParseException _) {
            throw new ProviderFailure.NotGenuine("the answer cannot be read");
        }
        State state = response.getState();
        if (state == null || !attempt.began(state.getValue())) {
            throw new ProviderFailure.NotGenuine("another state");
        }
        if (response.getIssuer() != null
                && !response.getIssuer().getValue().equals(settings.issuer())) {
            throw new ProviderFailure.NotGenuine("another issuer");
        }
        if (!response.indicatesSuccess()) {
            throw new ProviderFailure.Declined(
                    String.valueOf(response.toErrorResponse().getErrorObject().getCode()));
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new ProviderFailure.NotGenuine("no code");
        }
        return code;
    }

    private static IDTokenClaimsSet checked(Known known, OIDCTokens tokens, Nonce nonce) {
        try {
            return known.idTokens().validate(tokens.getIDToken(), nonce);
        } catch (BadJOSEException e) {
            throw new ProviderFailure.NotGenuine("ID token: " + e.getMessage());
        } catch (JOSEException e) {
            throw Known.keysAway(e);
        }
    }

    @Override
    public Optional<URI> exit(String idToken) {
        try {
            URI exit = discovery.known().metadata().getEndSessionEndpointURI();
            return Optional.ofNullable(exit)
                    .map(
                            address ->
                                    new LogoutRequest(address, parsed(idToken), afterwards, null)
                                            .toURI());
        } catch (ProviderFailure _) {
            return Optional.empty();
        }
    }

    @Override
    public Ended ended(String logoutToken) {
        Known known = discovery.known();
        LogoutTokenClaimsSet told;
        try {
            told = known.logoutTokens().validate(parsed(logoutToken));
        } catch (BadJOSEException e) {
            throw new ProviderFailure.NotGenuine("logout token: " + e.getMessage());
        } catch (JOSEException e) {
            throw Known.keysAway(e);
        }
        checkNews(told.getIssueTime().toInstant());
        return new Ended(
                told.getSubject() == null ? "" : told.getSubject().getValue(),
                told.getSessionID() == null ? "" : told.getSessionID().getValue());
    }

    private void checkNews(Instant said) {
        if (Duration.between(said, clock.instant()).abs().compareTo(NEWS) > 0) {
            throw new ProviderFailure.NotGenuine("logout token: said at another time");
        }
    }

    private static com.nimbusds.jwt.JWT parsed(String token) {
        try {
            return Objects.requireNonNull(JWTParser.parse(token));
        } catch (java.text.ParseException _) {
            throw new ProviderFailure.NotGenuine("a token that cannot be read");
        }
    }
}
