package io.howdidwedo.gateway.secondstep;

import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/// The codes that phones make from a secret and the time.
public interface PhoneCodes {
    /// A new secret.
    ///
    /// @param chance must be one nobody can predict
    Secret draw(RandomGenerator chance);

    /// Whether this is a secret that codes can be made from.
    boolean isSecret(String text);

    /// Which step in time this code belongs to, of the one at this instant and its neighbours;
    /// empty when to none of them.
    OptionalLong stepOf(Secret secret, String code, Instant now);

    /// The address that tells a phone the secret and whose it is.
    String address(Secret secret, String organisation, String user);
}
