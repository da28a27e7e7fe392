package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.CustomerKind;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The customer as the integrator describes them with a transaction. Name and address are
/// personal: they stay in this service.
///
/// @param language BCP 47
/// @param timeZone IANA name
/// @param tier service level
public record Customer(
        String id,
        CustomerKind kind,
        @Nullable String name,
        @Nullable String email,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String tier) {

    /// The same, speaking another language.
    Customer speaking(String chosen) {
        return new Customer(id, kind, name, email, chosen, timeZone, tier);
    }

    /// The same without name and address.
    public Customer erased() {
        return new Customer(id, kind, null, null, language, timeZone, tier);
    }

    /// The zone of their clocks; UTC when it is not known.
    public ZoneId zoneId() {
        return timeZone == null ? ZoneId.of("UTC") : ZoneId.of(timeZone);
    }
}
