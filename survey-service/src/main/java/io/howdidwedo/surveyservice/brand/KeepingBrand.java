package io.howdidwedo.surveyservice.brand;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The brand of an organisation. Every mail and every page asks for it, so it is read again only
/// after some seconds.
public final class KeepingBrand {
    private static final UUID ID = DerivedId.of("brand");
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Catalogue<Brand> brands;
    private final Catalogue<Logo> logos;
    private final Clock clock;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    /// Keeps it here.
    public KeepingBrand(Catalogue<Brand> brands, Catalogue<Logo> logos, Clock clock) {
        this.brands = brands;
        this.logos = logos;
        this.clock = clock;
    }

    private record Seen(Instant at, Brand brand) {}

    /// The brand as it now is.
    public Brand current() {
        Instant now = clock.instant();
        Seen before = seen.get();
        if (before != null && before.at().isAfter(now.minus(FRESH))) {
            return before.brand();
        }
        Brand brand = brands.find(ID).orElse(Brand.NONE);
        seen.set(new Seen(now, brand));
        return brand;
    }

    /// From now on it is so.
    public void state(Brand stated) {
        Change<Brand> change = new Change<>(ID, stated, List.of());
        if (!brands.add(change)) {
            var _ = brands.change(ID, _ -> change);
        }
        seen.set(null);
    }

    /// Takes a logo in; the same one again changes nothing.
    public void add(Logo logo) {
        logos.add(new Change<>(Logo.keyOf(logo.file()), logo, List.of()));
    }

    /// The logo with this name, of this brand or of one before.
    public Optional<Logo> logo(String file) {
        return logos.find(Logo.keyOf(file));
    }
}
