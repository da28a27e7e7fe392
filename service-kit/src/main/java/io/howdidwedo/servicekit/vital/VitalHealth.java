package io.howdidwedo.servicekit.vital;

import io.howdidwedo.servicekit.vital.VitalSigns.Reading;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// The signs as health: one beyond what is tolerated is `BEHIND`, which people should see and a
/// restart would not help.
final class VitalHealth implements HealthIndicator {
    static final Status BEHIND = new Status("BEHIND");

    private static final double WHOLE = 1e15;

    private final VitalSigns signs;

    VitalHealth(VitalSigns signs) {
        this.signs = signs;
    }

    @Override
    public Health health() {
        Reading reading = signs.ofLate();
        Health.Builder health =
                reading.signs().stream().anyMatch(Vital::isBad)
                        ? Health.status(BEHIND)
                        : reading.unreadable() > 0 ? Health.unknown() : Health.up();
        reading.signs().forEach(sign -> health.withDetail(sign.title(), plain(sign.value())));
        if (reading.unreadable() > 0) {
            health.withDetail("unreadable", reading.unreadable());
        }
        return health.build();
    }

    private static Number plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return (long) value;
        }
        return value;
    }
}
