package io.howdidwedo.analyticsservice.chronicle;

import java.util.function.LongSupplier;

/// Data of which only the version is known.
///
/// @param version of the moment
public record Versions(long version) implements Moment {

    /// What is asked of such data.
    public static Freshness<Versions> of(LongSupplier newest) {
        return new Freshness<>(newest, () -> new Versions(newest.getAsLong()));
    }

    @Override
    public void close() {
        // nothing is held
    }
}
