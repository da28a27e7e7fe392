package io.howdidwedo.followupservice.draft;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// All drafts.
public interface Drafts {
    /// What somebody has typed about a case, by field; empty when nothing.
    Map<String, String> of(UUID caseId, String user);

    /// Keeps it in the place of what was there; without any field it is forgotten.
    void keep(Draft draft);

    /// Forgets everybody's about a case.
    void forgetAbout(UUID caseId);

    /// Forgets those that were kept before.
    void forgetBefore(Instant instant);

    /// What somebody has typed about a case and not sent yet. Personal, and theirs alone.
    ///
    /// @param user whose it is
    /// @param fields what is in which field; empty ones are left out
    /// @param keptAt when it was kept last
    record Draft(UUID caseId, String user, Map<String, String> fields, Instant keptAt) {
        /// What nobody came back to for so long is forgotten.
        public static final Duration KEPT = Duration.ofDays(30);

        public Draft {
            fields = Map.copyOf(fields);
        }

        /// The id of somebody's draft about a case.
        public static UUID idOf(UUID caseId, String user) {
            return DerivedId.of("draft", caseId, user);
        }
    }
}
