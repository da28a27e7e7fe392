package io.howdidwedo.gateway.passkey;

import java.time.Instant;

/// A key that somebody's device keeps, of which we know the public part.
///
/// @param id what the device calls it
/// @param name what its owner calls it
/// @param credential all that has to be known to check what it signs, as WebAuthn has it
/// @param usedAt when somebody came in with it last; when it was made, until then
public record Passkey(
        String id,
        String user,
        String name,
        Credential credential,
        Instant madeAt,
        Instant usedAt) {

    /// What it is checked by.
    ///
    /// @param attestation what the device said when it was made, in base64url
    /// @param publicKey in base64url
    /// @param signatures how often it has signed, where the device counts
    public record Credential(String attestation, String publicKey, long signatures) {}
}
