package io.howdidwedo.followupservice.draft;

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
}
