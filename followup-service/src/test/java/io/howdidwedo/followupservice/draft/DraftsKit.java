package io.howdidwedo.followupservice.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.draft.Drafts.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is expected of every store of drafts.
public abstract class DraftsKit {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID CASE = new UUID(1, 1);
    private static final Map<String, String> TYPED = Map.of("note", "Called them");

    private Drafts drafts;

    /// One with nothing in it.
    protected abstract Drafts drafts();

    @BeforeEach
    void begin() {
        drafts = drafts();
        drafts.keep(new Draft(CASE, "eva", TYPED, NOW));
    }

    @Test
    void aDraftIsItsWritersAlone() {
        assertThat(drafts.of(CASE, "eva")).isEqualTo(TYPED);
        assertThat(drafts.of(CASE, "ben")).isEmpty();
    }

    @Test
    void theNewestTakesThePlaceOfTheOneBefore() {
        drafts.keep(new Draft(CASE, "eva", Map.of("words", "Dear Ana"), NOW));

        assertThat(drafts.of(CASE, "eva")).isEqualTo(Map.of("words", "Dear Ana"));
    }

    @Test
    void withoutAnyFieldItIsForgotten() {
        drafts.keep(new Draft(CASE, "eva", Map.of(), NOW));

        assertThat(drafts.of(CASE, "eva")).isEmpty();
    }

    @Test
    void allAboutACaseAreForgotten() {
        drafts.keep(new Draft(CASE, "ben", TYPED, NOW));
        drafts.keep(new Draft(new UUID(2, 2), "eva", TYPED, NOW));

        drafts.forgetAbout(CASE);

        assertThat(drafts.of(CASE, "eva")).isEmpty();
        assertThat(drafts.of(CASE, "ben")).isEmpty();
        assertThat(drafts.of(new UUID(2, 2), "eva")).isEqualTo(TYPED);
    }

    @Test
    void oldOnesAreForgotten() {
        drafts.forgetBefore(NOW);
        assertThat(drafts.of(CASE, "eva")).isEqualTo(TYPED);

        drafts.forgetBefore(NOW.plus(Duration.ofDays(1)));
        assertThat(drafts.of(CASE, "eva")).isEmpty();
    }
}
