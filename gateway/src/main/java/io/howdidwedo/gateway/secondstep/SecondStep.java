package io.howdidwedo.gateway.secondstep;

import java.time.Instant;
import java.util.Set;

/// The second step of one account.
///
/// @param secret that the phone shares with us
/// @param since when it is asked for
/// @param lastStep the step in time of the last code that was taken; none up to it is taken again
/// @param recovery fingerprints of the codes that were kept and not yet used
public record SecondStep(
        String user, Secret secret, Instant since, long lastStep, Set<String> recovery) {
    public SecondStep {
        recovery = Set.copyOf(recovery);
    }

    /// What a phone makes codes from; shown once, while it is set up.
    ///
    /// @param text in the letters that phones take (Base32)
    public record Secret(String text) {
        @Override
        public String toString() {
            return "secret";
        }
    }
}
