package io.howdidwedo.gateway.caller;

/// What a request shows to say who is calling; by fingerprint, so that it may be remembered.
public sealed interface Credential {
    /// The id of the session, from the cookie's token.
    record OfSession(String sessionId) implements Credential {}

    /// The fingerprint of an API key's secret.
    record OfKey(String fingerprint) implements Credential {}
}
