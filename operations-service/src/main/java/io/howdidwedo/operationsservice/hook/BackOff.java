package io.howdidwedo.operationsservice.hook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/// How long it is waited after each failed try, as Standard Webhooks recommends: for three days
/// in all. Chance spreads the tries, so that a receiver that comes back is not met by all at once.
///
/// @param chance from 0 to 1
record BackOff(DoubleSupplier chance) {
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofHours(20),
                    Duration.ofHours(24));

    /// A pause is longer than stated by up to this part of it.
    private static final double SPREAD = 0.2;

    /// Tries there are in all.
    static int tries() {
        return PAUSES.size() + 1;
    }

    /// The pause after so many failed tries; empty when that was the last one.
    ///
    /// @param tries from 1
    Optional<Duration> after(int tries) {
        if (tries > PAUSES.size()) {
            return Optional.empty();
        }
        Duration pause = PAUSES.get(tries - 1);
        return Optional.of(
                pause.plusMillis((long) (pause.toMillis() * SPREAD * chance.getAsDouble())));
    }
}
