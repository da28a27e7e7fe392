package io.howdidwedo.followupservice.team.language;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Which language each colleague reads. Their account knows it, at the gateway; here it is what
/// came with the last thing they did, or what their manager stated before that.
public final class ReadLanguages {
    /// Whoever nothing is known of reads this.
    public static final Locale UNKNOWN = Locale.ENGLISH;

    private final Catalogue<Known> known;
    private final Clock clock;

    /// Keeps them here.
    public ReadLanguages(Catalogue<Known> known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /// What to write to somebody in.
    public Locale of(String user) {
        return known.find(id(user))
                .map(Known::language)
                .map(Locale::forLanguageTag)
                .orElse(UNKNOWN);
    }

    /// Somebody reads this language from now on.
    public void reads(String user, Locale language) {
        Change<Known> now =
                new Change<>(
                        id(user),
                        new Known(user, language.toLanguageTag(), clock.instant()),
                        List.of());
        boolean isKnown =
                known.change(
                                id(user),
                                before ->
                                        before.language().equals(now.state().language())
                                                ? null
                                                : now)
                        .isPresent();
        if (!isKnown && !known.add(now)) {
            var _ = known.change(id(user), _ -> now);
        }
    }

    private static UUID id(String user) {
        return DerivedId.of("read-language", user);
    }

    /// The language somebody reads.
    ///
    /// @param language its BCP 47 tag
    /// @param createdAt when it became known
    public record Known(String user, String language, Instant createdAt) {}
}
